"""Random figures over random rows: the command's answers beside a plain evaluation of the same
meaning, cell by cell over lists of rows, in exact fractions.

Usage: oracle.py KPI FIRST_SEED LAST_SEED
"""

import csv
import datetime
import random
import statistics
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

DAY = datetime.timedelta(days=1)
NUMBERS = {"orders": ["amount", "quantity"], "visits": ["seconds"]}
KEYS = {"orders": "customerId", "visits": "visitorId"}


class Calendar:
    """Periods of a grain, as (name, first day, last day)."""

    def __init__(self, grain, year_starts, week_starts):
        self.grain, self.year_starts, self.week_starts = grain, year_starts, week_starts

    def holding(self, day, grain=None):
        grain = grain or self.grain
        if grain == "day":
            return (day.isoformat(), day, day)
        if grain == "week":
            first = day - DAY * ((day.weekday() - self.week_starts) % 7)
            for year in (day.year + 1, day.year, day.year - 1):
                fourth = datetime.date(year, 1, 4)
                begin = fourth - DAY * ((fourth.weekday() - self.week_starts) % 7)
                if begin <= first:
                    return (f"{year}-W{(first - begin).days // 7 + 1:02}", first, first + DAY * 6)
        if grain == "month":
            first = day.replace(day=1)
            return (day.strftime("%Y-%m"), first, self.plus(first, 1) - DAY)
        offset = (day.month - self.year_starts) % 12
        year = day.year - (day.month < self.year_starts)
        start = datetime.date(year, self.year_starts, 1)
        if grain == "quarter":
            first = self.plus(start, offset // 3 * 3)
            return (f"{year}-Q{offset // 3 + 1}", first, self.plus(first, 3) - DAY)
        return (str(year), start, self.plus(start, 12) - DAY)

    @staticmethod
    def plus(first, months):
        index = first.year * 12 + first.month - 1 + months
        return datetime.date(index // 12, index % 12 + 1, 1)


class Cell:
    """Where a figure is asked: a window of days, the values of splits, the rows that may count."""

    def __init__(self, world, window, splits, is_whole=False, filter=None):
        self.world, self.window, self.splits, self.is_whole = world, window, splits, is_whole
        self.filter = filter

    def moved(self, window):
        return Cell(self.world, window, self.splits, False, self.filter)

    def without(self, split):
        rest = {k: v for k, v in self.splits.items() if k != split}
        filter = None if split == "channel" else self.filter
        return Cell(self.world, self.window, rest, self.is_whole, filter)

    def within(self, split, value):
        return Cell(self.world, self.window, {**self.splits, split: value}, False, self.filter)

    def covered(self):
        first, last = self.world.coverage
        return self.window is not None and self.window[0] <= last and self.window[1] >= first

    def rows(self, dataset):
        if self.window is None:
            return []
        return [
            row
            for row in self.world.rows[dataset]
            if self.window[0] <= row["day"] <= self.window[1]
            and all(row[k] == v for k, v in self.splits.items())
            and (self.filter is None or row["channel"] == self.filter)
        ]


def both(a, b, combine):
    return None if a is None or b is None else combine(a, b)


def conditions(r, dataset):
    """A condition as text and as a function of a row with three values."""
    number = r.choice(NUMBERS[dataset])
    bound = r.randint(-3, 60)
    value = r.choice(["web", "shop", "fax"])
    compare = lambda a, b: None if a is None else b(a)
    simple = [
        (f"{number} > {bound}", lambda row: compare(row[number], lambda a: a > bound)),
        (f"{number} <= {bound}", lambda row: compare(row[number], lambda a: a <= bound)),
        (f'channel is "{value}"', lambda row: compare(row["channel"], lambda a: a == value)),
        (f'channel is not "{value}"', lambda row: compare(row["channel"], lambda a: a != value)),
        ("channel is missing", lambda row: row["channel"] is None),
        ("isNew", lambda row: row["isNew"]),
        ("not isNew", lambda row: compare(row["isNew"], lambda a: not a)),
        (
            f'channel in ("web", "fax")',
            lambda row: compare(row["channel"], lambda a: a in ("web", "fax")),
        ),
    ]
    first, second = r.choice(simple), r.choice(simple)

    def conjunction(row):
        a, b = first[1](row), second[1](row)
        return False if a is False or b is False else None if a is None or b is None else True

    def disjunction(row):
        a, b = first[1](row), second[1](row)
        return True if a or b else None if a is None or b is None else False

    return r.choice(
        [
            first,
            first,
            (f"{first[0]} and {second[0]}", conjunction),
            (f"({first[0]} or {second[0]})", disjunction),
        ]
    )


def percentile(values, p):
    values = sorted(values)
    rank = Fraction(p, 100) * (len(values) - 1)
    low = int(rank)
    high = min(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (rank - low)


STATISTICS = {
    "average": lambda v: sum(v) / Fraction(len(v)),
    "min": min,
    "max": max,
    "median": lambda v: percentile(v, 50),
    "stddev": lambda v: Fraction(statistics.stdev(map(float, v))) if len(v) > 1 else None,
}


class Leaf:
    """An aggregate over the rows of a dataset."""

    def __init__(self, r):
        self.dataset = r.choice(list(NUMBERS))
        self.where = conditions(r, self.dataset) if r.random() < 0.4 else None
        self.kind = r.choice(
            ["count", "sum", "sum", "distinct", "share", "percentile"] + list(STATISTICS)
        )
        self.rank = r.choice([5, 25, 90, 99])
        self.column = r.choice(NUMBERS[self.dataset])
        self.unit = {"count": self.dataset, "distinct": KEYS[self.dataset], "share": "%"}.get(
            self.kind, "number"
        )
        if self.kind == "share":
            self.where = self.where or conditions(r, self.dataset)
        clause = f" where {self.where[0]}" if self.where else ""
        body = {
            "count": f"count({self.dataset}{clause})",
            "share": f"share({self.dataset}{clause})",
            "distinct": f"distinct({self.dataset}.{KEYS[self.dataset]}{clause})",
            "percentile": f"percentile({self.dataset}.{self.column}, {self.rank}{clause})",
        }
        self.text = body.get(self.kind, f"{self.kind}({self.dataset}.{self.column}{clause})")

    def over(self, rows):
        if self.kind == "share":
            known = [v for v in map(self.where[1], rows) if v is not None]
            return Fraction(sum(known), len(known)) if known else None
        if self.where:
            rows = [row for row in rows if self.where[1](row) is True]
        if self.kind == "count":
            return Fraction(len(rows))
        if self.kind == "distinct":
            keys = {row[KEYS[self.dataset]] for row in rows}
            return Fraction(len(keys - {None}))
        values = [row[self.column] for row in rows if row[self.column] is not None]
        if self.kind == "sum":
            return None if rows and not values else sum(values, Fraction(0))
        if not values:
            return None
        if self.kind == "percentile":
            return percentile(values, self.rank)
        return STATISTICS[self.kind](values)

    def value(self, cell):
        return self.over(cell.rows(self.dataset)) if cell.covered() else None

    def occurs(self, cell):
        return cell.covered() and bool(cell.rows(self.dataset))


class Grouped:
    """An aggregate of an aggregate, per key or per day."""

    def __init__(self, r):
        self.leaf = Leaf(r)
        while self.leaf.kind in ("share", "stddev"):
            self.leaf = Leaf(r)
        self.kind = r.choice(["average", "max", "min", "sum", "median"])
        if self.kind == "sum" and self.leaf.kind not in ("count", "sum"):
            self.kind = "max"
        self.is_daily = r.random() < 0.4
        if self.kind == "average" and self.leaf.kind not in ("count", "sum", "distinct"):
            self.kind = "median"
        self.unit = "grouped"
        per = "day" if self.is_daily else f"{self.leaf.dataset}.{KEYS[self.leaf.dataset]}"
        self.text = f"{self.kind}({self.leaf.text} per {per})"

    def value(self, cell):
        if not cell.covered():
            return None
        first, last = cell.world.coverage
        if self.is_daily:
            day, values = max(first, cell.window[0]), []
            while day <= min(last, cell.window[1]):
                values.append(self.leaf.value(cell.moved((day, day))))
                day += DAY
        else:
            groups = {}
            for row in cell.rows(self.leaf.dataset):
                groups.setdefault(row[KEYS[self.leaf.dataset]], []).append(row)
            groups.pop(None, None)
            values = [self.leaf.over(rows) for rows in groups.values()]
        found = [value for value in values if value is not None]
        if self.kind == "sum":
            return None if values and not found else sum(found, Fraction(0))
        return STATISTICS[self.kind](found) if found else None

    def occurs(self, cell):
        return self.leaf.occurs(cell)


class Binary:
    """Arithmetic of two figures."""

    def __init__(self, sign, a, b):
        self.sign, self.a, self.b, self.unit = sign, a, b, f"{a.unit}{sign}{b.unit}"
        self.text = f"({a.text} {sign} {b.text})"
        if sign in "+-":
            self.unit = a.unit

    def value(self, cell):
        a, b = self.a.value(cell), self.b.value(cell)
        if self.sign == "/":
            return both(a, b, lambda a, b: None if b == 0 else a / b)
        return both(
            a, b, {"+": Fraction.__add__, "-": Fraction.__sub__, "*": Fraction.__mul__}[self.sign]
        )

    def occurs(self, cell):
        return self.a.occurs(cell) or self.b.occurs(cell)


class Otherwise:
    """A figure with something in place of nothing."""

    def __init__(self, a, number):
        self.a, self.number, self.unit, self.text = (
            a,
            number,
            a.unit,
            f"({a.text} otherwise {number})",
        )

    def value(self, cell):
        value = self.a.value(cell)
        return Fraction(self.number) if value is None else value

    def occurs(self, cell):
        return self.a.occurs(cell)


class Choice:
    """One figure or another, by a comparison."""

    def __init__(self, a, bound, b, c):
        self.a, self.bound, self.b, self.c, self.unit = a, bound, b, c, b.unit
        self.text = f"(if {a.text} > {bound} then {b.text} else {c.text})"

    def value(self, cell):
        a = self.a.value(cell)
        return None if a is None else (self.b if a > self.bound else self.c).value(cell)

    def occurs(self, cell):
        return self.a.occurs(cell) or self.b.occurs(cell) or self.c.occurs(cell)


class Total:
    """A figure with a split undone."""

    def __init__(self, a, split):
        self.a, self.split, self.unit, self.text = a, split, a.unit, f"total({a.text} over {split})"

    def inner(self, cell):
        if self.split != "period":
            return cell.without(self.split)
        return Cell(cell.world, cell.world.coverage, cell.splits, True, cell.filter)

    def value(self, cell):
        return self.a.value(self.inner(cell))

    def occurs(self, cell):
        return self.split not in cell.splits and self.a.occurs(self.inner(cell))


class Across:
    """A figure of another window: the period before, the last days, the year so far."""

    def __init__(self, kind, a, days):
        self.kind, self.a, self.days, self.unit = kind, a, days, "%" if kind == "growth" else a.unit
        self.text = {
            "rolling": f"rolling({a.text}, {days} days)",
            "toDate": f"toDate({a.text}, year)",
            "periods": f"rolling({a.text}, {days % 4 + 1} periods)",
            "earlier": f"previous({a.text}, {days % 4 + 1} periods)",
        }.get(kind, f"{kind}({a.text})")

    def inner(self, cell):
        calendar, (first, last) = cell.world.calendar, cell.world.coverage
        if self.kind == "rolling":
            end = min(cell.window[1], last)
            return cell.moved((end - DAY * (self.days - 1), end))
        if self.kind == "toDate":
            return cell.moved((calendar.holding(cell.window[1], "year")[1], cell.window[1]))
        if self.kind == "periods":
            return cell.moved((self.before(cell, self.days % 4)[0], cell.window[1]))
        if cell.is_whole:
            return cell.moved(None)
        return cell.moved(self.before(cell, self.days % 4 + 1 if self.kind == "earlier" else 1))

    @staticmethod
    def before(cell, count):
        window = cell.window
        for _ in range(count):
            window = cell.world.calendar.holding(window[0] - DAY)[1:]
        return window

    def value(self, cell):
        then = self.a.value(self.inner(cell))
        if self.kind not in ("change", "growth"):
            return then
        now = self.a.value(cell)
        if self.kind == "change":
            return both(now, then, lambda a, b: a - b)
        return both(now, then, lambda a, b: a / b - 1 if b > 0 else None)

    def occurs(self, cell):
        now = self.kind in ("change", "growth") and self.a.occurs(cell)
        return now or self.a.occurs(self.inner(cell))


class Retained:
    """The ids of a cell that were in the same cell one period earlier."""

    def __init__(self, a):
        self.a, self.unit, self.text = a, a.unit, f"retained({a.text})"

    def ids(self, cell):
        rows = [
            r for r in cell.rows(self.a.dataset) if not self.a.where or self.a.where[1](r) is True
        ]
        return {row[KEYS[self.a.dataset]] for row in rows} - {None}

    def value(self, cell):
        then = Across("previous", self.a, 1).inner(cell)
        if not cell.covered() or not then.covered():
            return None
        return Fraction(len(self.ids(cell) & self.ids(then)))

    def occurs(self, cell):
        return self.a.occurs(cell) or self.a.occurs(Across("previous", self.a, 1).inner(cell))


class Rank:
    """The place of a cell's figure among the values of a split, in the rest of the cell."""

    def __init__(self, a, split):
        self.a, self.split, self.unit, self.text = (
            a,
            split,
            "number",
            f"rank({a.text} over {split})",
        )

    def value(self, cell):
        mine = self.a.value(cell)
        if mine is None or self.split not in cell.splits or not self.a.occurs(cell):
            return None
        rest = cell.without(self.split)
        others = []
        for value in {row[self.split] for rows in cell.world.rows.values() for row in rows}:
            other = rest.within(self.split, value)
            if self.a.occurs(other):
                others.append(self.a.value(other))
        return Fraction(1 + sum(1 for other in others if other is not None and other > mine))

    def occurs(self, cell):
        return self.a.occurs(cell)


def figure(r, world, depth):
    """A random figure."""
    kind = r.choice(
        [
            "leaf",
            "leaf",
            "grouped",
            "sum",
            "ratio",
            "product",
            "otherwise",
            "choice",
            "total",
            "across",
            "retained",
            "rank",
        ]
    )
    if depth == 0 or kind == "leaf":
        return Leaf(r)
    if kind == "grouped":
        return Grouped(r)
    if kind == "retained" and world.calendar.grain:
        leaf = Leaf(r)
        while leaf.kind != "distinct":
            leaf = Leaf(r)
        return Retained(leaf)
    if kind == "rank" and world.splits:
        return Rank(Leaf(r), r.choice(world.splits))
    if kind in ("ratio", "product"):
        return Binary(
            "/" if kind == "ratio" else "*",
            figure(r, world, depth - 1),
            figure(r, world, depth - 1),
        )
    a, b = figure(r, world, depth - 1), figure(r, world, depth - 1)
    while kind in ("sum", "choice") and (a.unit != "number" or b.unit != "number"):
        a, b = Leaf(r), Leaf(r)
    if kind == "sum":
        return Binary(r.choice("+-"), a, b)
    if kind == "choice":
        return Choice(a, r.randint(0, 50), a, b)
    if kind == "otherwise" and a.unit == "number":
        return Otherwise(a, r.randint(1, 9))
    if kind in ("total", "otherwise"):
        split = r.choice(["channel", "country", "period"])
        return Total(Leaf(r) if split == "period" and "periods" in a.text else a, split)
    if world.calendar.grain is None:
        return a
    while not isinstance(a, Leaf):
        a = figure(r, world, 0)
    return Across(
        r.choice(["rolling", "previous", "change", "growth", "toDate", "periods", "earlier"]),
        a,
        r.randint(2, 40),
    )


class World:
    """Random rows with their program."""

    def __init__(self, r, folder):
        self.folder = folder
        grain = r.choice([None, "day", "week", "month", "quarter", "year"])
        self.calendar = Calendar(grain, r.choice([1, 1, 4, 7]), r.choice([0, 0, 6]))
        start, span = datetime.date(
            r.choice([2023, 2024]), r.randint(1, 12), r.randint(1, 28)
        ), r.choice([9, 60, 400])
        self.rows = {}
        for name in NUMBERS:
            rows = [
                self.row(r, name, index, start, span) for index in range(r.choice([1, 20, 150]))
            ]
            self.rows[name] = rows
            self.write(r, name, rows)
        days = [row["day"] for rows in self.rows.values() for row in rows]
        self.coverage = (min(days), max(days))
        self.splits = r.choice([[], ["channel"], ["country"], ["channel", "country"], ["isNew"]])
        self.filter = r.choice([None, None, None, "web", "fax"])

    @staticmethod
    def row(r, name, index, start, span):
        row = {
            "key": f"{name}{index}",
            "day": start + DAY * r.randint(0, span),
            "channel": r.choice(["web", "shop", 'a"b', "x,y", "fax", None]),
            "country": r.choice(["FR", "DE", None]),
            "isNew": r.choice([True, False, None]),
            KEYS[name]: r.choice([None] + [f"c{n}" for n in range(9)]),
        }
        for column in NUMBERS[name]:
            scale = r.choice([1, 10, 100])
            row[column] = None if r.random() < 0.15 else Fraction(r.randint(-500, 9000), scale)
        return row

    def write(self, r, name, rows):
        def shown(value):
            if value is None or isinstance(value, str):
                return value or ""
            if isinstance(value, bool):
                return r.choice(["true", "1", "oui"] if value else ["false", "0", "no"])
            if isinstance(value, Fraction):
                return str(float(value))
            return f"{value}T{r.randint(0, 23):02}:{r.randint(0, 59):02}:00"

        columns = list(rows[0])
        r.shuffle(columns)
        with open(self.folder / f"{name}.csv", "w", newline="") as file:
            writer = csv.writer(file, lineterminator=r.choice(["\n", "\r\n"]))
            writer.writerow(columns)
            writer.writerows([[shown(row[column]) for column in columns] for row in rows])

    def program(self, figures):
        months = ["january", "april", "july"]
        lines = [
            "calendar {",
            f"  year starts {months[self.calendar.year_starts // 3]}",
            f"  week starts {'monday' if self.calendar.week_starts == 0 else 'sunday'}",
            "}",
        ]
        for name, numbers in NUMBERS.items():
            lines += [
                f'dataset {name} from "{name}.csv" {{',
                f"  row {name}Row by key",
                "  time day",
                f"  key : id {name}Row",
                "  channel : text",
                "  country : text",
                "  isNew : flag",
                f"  {KEYS[name]} : id {KEYS[name]}",
                *[f"  {column} : number" for column in numbers],
                "}",
            ]
        lines += [f"kpi k{index} = {figure.text}" for index, figure in enumerate(figures)]
        (self.folder / "model.kpi").write_text("\n".join(lines) + "\n")

    def answer(self, kpi, r):
        command = [
            kpi,
            "eval",
            "model.kpi",
            "--format",
            "csv",
            "--totals",
            "all",
            "--threads",
            str(r.randint(1, 5)),
        ]
        command += ["--every", self.calendar.grain] if self.calendar.grain else []
        command += ["--by", ",".join(self.splits)] if self.splits else []
        command += ["--where", f'channel is "{self.filter}"'] if self.filter else []
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True)

    def periods(self):
        if self.calendar.grain is None:
            return {}
        found, day = {}, self.coverage[0]
        while day <= self.coverage[1]:
            name, first, last = self.calendar.holding(day)
            found[name] = (first, last)
            day = last + DAY
        return found


def same(got, wanted):
    if wanted is None or got == "":
        return wanted is None and got == ""
    return abs(Fraction(got) - wanted) <= abs(wanted) * Fraction(1, 10**11) + Fraction(1, 10**14)


def judge(kpi, seed):
    """How many cells agree; raises on the first that does not."""
    r = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        world = World(r, Path(name))
        figures = [figure(r, world, 2) for _ in range(8)]
        world.program(figures)
        run = world.answer(kpi, r)
        if run.returncode:
            raise AssertionError(f"exit {run.returncode}\n{run.stderr}")
        periods, count, seen = world.periods(), 0, set()
        for row in csv.DictReader(run.stdout.splitlines(keepends=True)):
            subject = figures[int(row["kpi"][1:])]
            splits = {}
            for split in world.splits:
                if row[split] != "total":
                    value = row[split] or None
                    splits[split] = (
                        {"true": True, "false": False}.get(value, value)
                        if split == "isNew"
                        else value
                    )
            is_whole = row["period"] not in periods
            window = world.coverage if is_whole else periods[row["period"]]
            cell = Cell(world, window, splits, is_whole, world.filter)
            if is_whole and ("toDate" in subject.text or "periods" in subject.text):
                continue
            wanted = subject.value(cell)
            if not same(row["value"], wanted):
                shown = None if wanted is None else float(wanted)
                raise AssertionError(f"{row}\n{subject.text}\nwanted {shown}")
            if splits and not subject.occurs(cell) and "total" not in row.values():
                raise AssertionError(f"{row}\n{subject.text}\nno source has a row there")
            count += 1
            seen.add((row["kpi"], row["period"], tuple(row[split] for split in world.splits)))
        for index, subject in enumerate(figures):
            for period, window in periods.items():
                for values in {
                    tuple(row[s] for s in world.splits)
                    for rows in world.rows.values()
                    for row in rows
                }:
                    cell = Cell(world, window, dict(zip(world.splits, values)), False, world.filter)
                    key = tuple({True: "true", False: "false", None: ""}.get(v, v) for v in values)
                    if subject.occurs(cell) and (f"k{index}", period, key) not in seen:
                        raise AssertionError(f"k{index} {period} {key} has no cell\n{subject.text}")
        return count


def main():
    kpi, first, last = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    cells = 0
    for seed in range(first, last):
        try:
            cells += judge(kpi, seed)
        except AssertionError as fault:
            sys.exit(f"seed {seed}: {fault}")
    print(f"{cells} cells agree")


main()
