"""Random figures over random rows: the command's answers beside a plain evaluation of the same
meaning, cell by cell over lists of rows, in exact fractions.

Usage: oracle.py KPI FIRST_SEED LAST_SEED
"""

import csv
import random
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

from figures import NUMBERS, Cell, figure
from world import World


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
                        if split.startswith("is")
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
                    for name in NUMBERS
                    for row in world.rows[name]
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
