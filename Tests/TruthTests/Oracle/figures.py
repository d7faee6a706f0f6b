"""Figures: their text, their value in a cell, and whether a cell occurs for them."""

import datetime
import statistics
from fractions import Fraction

from periods import DAY

NUMBERS = {"orders": ["amount", "quantity"], "visits": ["seconds"]}
DERIVED = {
    "orders": {
        "before": "previous(amount per customerId)",
        "spent": "sum(amount per customerId)",
        "lastSeconds": "previous(visits.seconds per customerId within 5 days)",
        "size": "customer.size",
    },
    "visits": {"longest": "max(seconds per customerId)", "size": "customer.size"},
}
PLAIN = ["channel", "country", "isNew"]
COLUMNS = {name: NUMBERS[name] + list(DERIVED[name]) for name in NUMBERS}


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

    def rows(self, dataset, place="day"):
        if self.window is None:
            return []
        return [
            row
            for row in self.world.rows[dataset]
            if row[place] is not None
            and self.window[0] <= row[place].date() <= self.window[1]
            and self.holds(row)
        ]

    def holds(self, row):
        """Whether a row belongs to the splits and the filter."""
        return all(row[k] == v for k, v in self.splits.items()) and (
            self.filter is None or row["channel"] == self.filter
        )


def both(a, b, combine):
    return None if a is None or b is None else combine(a, b)


def conditions(r, dataset):
    """A condition as text and as a function of a row with three values."""
    number = r.choice(COLUMNS[dataset])
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
        self.place = "closedAt" if self.dataset == "orders" and r.random() < 0.1 else "day"
        self.where = conditions(r, self.dataset) if r.random() < 0.4 else None
        self.kind = r.choice(
            ["count", "sum", "sum", "distinct", "share", "percentile"] + list(STATISTICS)
        )
        self.rank = r.choice([5, 25, 90, 99])
        self.column = r.choice(COLUMNS[self.dataset])
        if self.kind == "sum" and self.column == "size":
            self.column = NUMBERS[self.dataset][0]
        self.unit = {"count": self.dataset, "distinct": "customerId", "share": "%"}.get(
            self.kind, "number"
        )
        if self.kind == "share":
            self.where = self.where or conditions(r, self.dataset)
        clause = " at closedAt" if self.place == "closedAt" else ""
        clause += f" where {self.where[0]}" if self.where else ""
        body = {
            "count": f"count({self.dataset}{clause})",
            "share": f"share({self.dataset}{clause})",
            "distinct": f"distinct({self.dataset}.customerId{clause})",
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
            keys = {row["customerId"] for row in rows}
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
        return self.over(cell.rows(self.dataset, self.place)) if cell.covered() else None

    def occurs(self, cell):
        return cell.covered() and bool(cell.rows(self.dataset, self.place))


class Open(Leaf):
    """An aggregate over the orders that are open at the end of the window."""

    def __init__(self, r):
        super().__init__(r)
        while self.dataset != "orders" or self.place != "day":
            super().__init__(r)
        self.unit = "number" if self.unit == "number" else f"open {self.unit}"
        head, mark, tail = self.text[:-1].partition(" where ")
        self.text = f"{head} open from day until closedAt{mark}{tail})"

    def open_rows(self, cell):
        if cell.window is None:
            return []
        last = min(cell.window[1], cell.world.coverage[1])
        end = datetime.datetime.combine(last + DAY, datetime.time())
        return [
            row
            for row in cell.world.rows["orders"]
            if row["day"] < end
            and cell.holds(row)
            and (row["closedAt"] is None or row["closedAt"] >= max(end, row["day"]))
        ]

    def value(self, cell):
        return self.over(self.open_rows(cell)) if cell.covered() else None

    def occurs(self, cell):
        return cell.covered() and bool(self.open_rows(cell))


class Stock:
    """The sum over items and places of the newest level known at the end of the window."""

    def __init__(self, r):
        self.unit, self.days = "number", r.choice([None, 20])
        within = f" within {self.days} days" if self.days else ""
        self.text = f"sum(last(stock.onHand{within}) per stock.item, stock.place)"

    def newest(self, cell):
        """The newest row of each item and place at the end of the window, or of what is covered;
        only then splits and filter."""
        if cell.window is None:
            return []
        last, newest = min(cell.window[1], cell.world.coverage[1]), {}
        for row in sorted(cell.world.rows["stock"], key=lambda row: row["day"]):
            age = (last - row["day"].date()).days
            if 0 <= age < (self.days or 10**6):
                newest[row["item"], row["place"]] = row
        return [row for row in newest.values() if cell.holds(row)]

    def value(self, cell):
        if not cell.covered():
            return None
        levels = [row["onHand"] for row in self.newest(cell) if row["onHand"] is not None]
        return sum(levels, Fraction(0)) if levels else None

    def occurs(self, cell):
        return cell.covered() and bool(self.newest(cell))


class Grouped:
    """An aggregate of an aggregate, per key or per day."""

    def __init__(self, r):
        self.leaf = Leaf(r)
        while self.leaf.kind in ("share", "stddev") or self.leaf.place != "day":
            self.leaf = Leaf(r)
        self.kind = r.choice(["average", "max", "min", "sum", "median"])
        if self.kind == "sum" and self.leaf.kind not in ("count", "sum"):
            self.kind = "max"
        self.is_daily = r.random() < 0.4
        if self.kind == "average" and self.leaf.kind not in ("count", "sum", "distinct"):
            self.kind = "median"
        self.unit = "grouped"
        per = "day" if self.is_daily else f"{self.leaf.dataset}.customerId"
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
                groups.setdefault(row["customerId"], []).append(row)
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
        return {row["customerId"] for row in rows} - {None}

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
        for value in {row[self.split] for name in NUMBERS for row in cell.world.rows[name]}:
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
            "open",
            "stock",
        ]
    )
    if depth == 0 or kind == "leaf":
        return Leaf(r)
    if kind == "open":
        return Open(r)
    if kind == "stock" and not set(world.splits) - set(PLAIN):
        return Stock(r)
    if kind == "grouped":
        return Grouped(r)
    if kind == "retained" and world.calendar.grain:
        leaf = Leaf(r)
        while leaf.kind != "distinct" or leaf.place != "day":
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
