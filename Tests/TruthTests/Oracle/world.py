"""Random rows with their program."""

import csv
import datetime
import random
import subprocess
from fractions import Fraction

from figures import DERIVED, NUMBERS, PLAIN
from periods import DAY, Calendar

MONTHS = ["january", "april", "july"]
SPLITS = [
    [],
    ["channel"],
    ["country"],
    ["channel", "country"],
    ["isNew"],
    ["segment"],
    ["band", "channel"],
    ["isFirst"],
]


class World:
    """Two datasets of rows, the customers that they point at, and levels of stock."""

    def __init__(self, r: random.Random, folder):
        self.folder = folder
        grain = r.choice([None, "day", "week", "month", "quarter", "year"])
        self.calendar = Calendar(grain, r.choice([1, 1, 4, 7]), r.choice([0, 0, 6]))
        first = datetime.datetime(r.choice([2023, 2024]), r.randint(1, 12), r.randint(1, 28))
        span = r.choice([9, 60, 400])
        self.rows = {
            name: [self.row(r, name, index, first, span) for index in range(r.choice([1, 20, 150]))]
            for name in NUMBERS
        }
        self.rows["stock"] = self.stock(r, first, span)
        self.rows["customers"] = [
            {"customerId": f"c{n}", "segment": r.choice(["A", "B", None]), "size": number(r)}
            for n in range(7)
        ]
        for name, rows in self.rows.items():
            self.write(r, name, rows)
        self.derive()
        placed = [row["day"].date() for n in (*NUMBERS, "stock") for row in self.rows[n]]
        self.coverage = (min(placed), max(placed))
        self.splits = r.choice(SPLITS)
        self.filter = r.choice([None, None, None, "web", "fax"])

    @staticmethod
    def row(r, name, index, first, span):
        moment = first + datetime.timedelta(minutes=r.randint(0, span * 1440 - 1))
        row = {"key": f"{name}{index}", "day": moment, **plain(r)}
        row["customerId"] = r.choice([None] + [f"c{n}" for n in range(9)])
        for column in NUMBERS[name]:
            row[column] = number(r)
        if name == "orders":
            closed = moment + datetime.timedelta(minutes=r.randint(-999, 60000))
            row["closedAt"] = closed if r.random() < 0.7 else None
        return row

    @staticmethod
    def stock(r, first, span):
        keys = {
            (r.choice("xyz"), r.choice("PL"), first + DAY * r.randint(0, span - 1))
            for _ in range(12)
        }
        return [
            {"item": item, "place": place, "day": day, "onHand": number(r), **plain(r)}
            for item, place, day in sorted(keys)
        ]

    def derive(self):
        """What the program derives over all rows, whatever is asked."""
        customers = {row["customerId"]: row for row in self.rows["customers"]}
        visits = in_order(self.rows["visits"])
        for name in NUMBERS:
            rows = in_order(self.rows[name])
            for index, row in enumerate(rows):
                key = row["customerId"]
                mine = [other for other in rows if key and other["customerId"] == key]
                before = [other for other in rows[:index] if other in mine] if key else []
                customer = customers.get(key, {})
                row["segment"], row["size"] = customer.get("segment"), customer.get("size")
                row["isFirst"] = not before
                row["band"] = band(row[NUMBERS[name][0]])
                if name == "orders":
                    row["before"] = before[-1]["amount"] if before else None
                    row["spent"] = total(other["amount"] for other in mine)
                    seen = [
                        visit["seconds"]
                        for visit in visits
                        if key
                        and visit["customerId"] == key
                        and row["day"] - DAY * 5 <= visit["day"] < row["day"]
                    ]
                    row["lastSeconds"] = seen[-1] if seen else None
                else:
                    known = [o["seconds"] for o in mine if o["seconds"] is not None]
                    row["longest"] = max(known) if known else None

    def write(self, r, name, rows):
        def shown(value):
            if isinstance(value, bool):
                return r.choice(["true", "1", "oui"] if value else ["false", "0", "no"])
            if isinstance(value, datetime.datetime):
                return value.strftime("%Y-%m-%d" if name == "stock" else "%Y-%m-%dT%H:%M:%S")
            return "" if value is None else value if isinstance(value, str) else str(float(value))

        columns = list(rows[0])
        r.shuffle(columns)
        with open(self.folder / f"{name}.csv", "w", newline="") as file:
            writer = csv.writer(file, lineterminator=r.choice(["\n", "\r\n"]))
            writer.writerow(columns)
            shuffled = r.sample(rows, len(rows))
            writer.writerows([[shown(row[column]) for column in columns] for row in shuffled])

    def program(self, figures):
        split = "  channel : text\n  country : text\n  isNew : flag\n"
        parts = [
            f"calendar {{\n  year starts {MONTHS[self.calendar.year_starts // 3]}",
            f"  week starts {'monday' if self.calendar.week_starts == 0 else 'sunday'}\n}}",
        ]
        for name, numbers in NUMBERS.items():
            closed = "  closedAt : time\n" if name == "orders" else ""
            parts += [
                f'dataset {name} from "{name}.csv" {{\n  row {name}Row by key\n  time day',
                f"  key : id {name}Row\n  customerId : id customer\n{split}{closed}",
                *[f"  {column} : number" for column in numbers],
                *[f"  {column} = {text}" for column, text in DERIVED[name].items()],
                "  segment = customer.segment\n  isFirst = previous(key per customerId) is missing",
                f"  band = {numbers[0]} banded low < 10 <= middle < 300 <= high\n}}",
            ]
        parts += [
            'dataset customers from "customers.csv" {\n  row customer by customerId',
            "  customerId : id customer\n  segment : text\n  size : number\n}",
            'dataset stock from "stock.csv" {\n  row stockRow by item, place, day\n  time day : date',
            f"  item : id item\n  place : text\n  onHand : number level\n{split}}}",
            *[f"kpi k{index} = {figure.text}" for index, figure in enumerate(figures)],
        ]
        (self.folder / "model.kpi").write_text("\n".join(parts) + "\n")

    def answer(self, kpi, r):
        command = [kpi, "eval", "model.kpi", "--format", "csv", "--totals", "all"]
        command += ["--threads", str(r.randint(1, 5))]
        command += ["--every", self.calendar.grain] if self.calendar.grain else []
        command += ["--by", ",".join(self.splits)] if self.splits else []
        command += ["--where", f'channel is "{self.filter}"'] if self.filter else []
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True)

    def periods(self):
        """The shown periods: those that overlap coverage."""
        if self.calendar.grain is None:
            return {}
        found, day = {}, self.coverage[0]
        while day <= self.coverage[1]:
            name, first, last = self.calendar.holding(day)
            found[name] = (first, last)
            day = last + DAY
        return found


def number(r):
    scale = r.choice([1, 10, 100])
    return None if r.random() < 0.15 else Fraction(r.randint(-500, 9000), scale)


def plain(r):
    values = [
        ["web", "shop", 'a"b', "x,y", "fax", None],
        ["FR", "DE", None],
        [True, False, None],
    ]
    return {name: r.choice(choices) for name, choices in zip(PLAIN, values)}


def in_order(rows):
    return sorted(rows, key=lambda row: (row["day"], row["key"].encode()))


def total(values):
    values = list(values)
    known = [value for value in values if value is not None]
    return None if not known else sum(known, Fraction(0))


def band(value):
    if value is None:
        return None
    return "low" if value < 10 else "middle" if value < 300 else "high"
