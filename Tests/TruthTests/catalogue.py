"""catalogue.py KPI CATALOGUE DEMO

Compares every cell that the program KPI answers on the folder DEMO with the statements of
CATALOGUE/<pack>/<kpi>.sql, which DuckDB runs over the same files. A statement begins with `-- by: `
and the split that `--by` names (nothing for none); where the KPI has splits of its own, a second
line `-- own: first, second` names them. It gives the columns `period` ('2026-02'), `split` (text;
NULL for rows without a value; several are joined by ' / ') and `value`. Tables are views over
DEMO/data with the names of the files.
Whole numbers and decimals must be equal, doubles within 1e-12; what is missing in one must be
missing in the other. Prints the differences and ends with 1 if there are any.
"""
import csv
import decimal
import glob
import io
import os
import subprocess
import sys

import duckdb

ENDING = {".csv": "read_csv", ".tsv": "read_csv", ".jsonl": "read_json"}


class Statement:
    """One KPI and what it is by hand."""

    def __init__(self, path):
        self.kpi = os.path.basename(path)[:-4]
        with open(path, encoding="utf-8") as file:
            self.text = file.read()
        self.by = self.named("by")
        self.own = self.named("own")
        if not self.text.startswith("-- by:"):
            raise ValueError(f"{path} does not begin with '-- by:'")

    def named(self, word):
        for line in self.text.splitlines():
            if line.startswith(f"-- {word}:"):
                names = line.split(":", 1)[1].split(",")
                return tuple(name.strip() for name in names if name.strip())
        return ()

    def cells(self):
        relation = duckdb.sql(self.text)
        if relation.columns != ["period", "split", "value"]:
            raise ValueError(f"columns are {relation.columns}")
        cells = {}
        for period, split, value in relation.fetchall():
            key = (str(period), "" if split is None else str(split))
            if key in cells:
                raise ValueError(f"two values for {key}")
            cells[key] = value
        return cells


def bind(demo):
    for path in sorted(glob.glob(f"{demo}/data/*")):
        name, ending = os.path.splitext(os.path.basename(path))
        if ending in ENDING:
            quoted = path.replace("'", "''")
            duckdb.sql(f'CREATE VIEW "{name}" AS FROM {ENDING[ending]}(\'{quoted}\')')


def ask(program, demo, kpis, by):
    """The rows that the program answers, or what it complains about."""
    command = [program, "eval", demo, "--every", "month", "--format", "csv", "--kpi", ",".join(kpis)]
    if by:
        command += ["--by", ",".join(by)]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300, check=False)
    if run.returncode not in (0, 1) or not run.stdout:
        return None, run.stderr or f"ended with {run.returncode}"
    return list(csv.DictReader(io.StringIO(run.stdout))), ""


def answered(rows, statement):
    splits = statement.by + statement.own
    return {(row["period"], " / ".join(row[split] for split in splits)): row["value"]
            for row in rows if row["kpi"] == statement.kpi}


def agrees(wanted, got):
    if wanted is None or got == "":
        return wanted is None and got == ""
    if isinstance(wanted, float):
        return abs(float(got) - wanted) <= 1e-12 * max(abs(wanted), 1e-300)
    if isinstance(wanted, (int, decimal.Decimal)):
        return decimal.Decimal(got) == wanted
    return got == str(wanted)


def compare(statement, rows):
    wanted, got = statement.cells(), answered(rows, statement)
    wrong = []
    for key in sorted(wanted.keys() | got.keys()):
        if not agrees(wanted.get(key), got.get(key, "")):
            shown = wanted.get(key, "absent")
            wrong.append(f"  {key}: {shown} in SQL, {got.get(key, 'absent')!r} here")
    return len(wanted), wrong


def judge(statement, rows, complaint):
    """How many cells agree, and the lines to print."""
    if rows is None:
        return 0, [f"{statement.kpi}: not answered: {complaint.strip()[:600]}"]
    try:
        count, wrong = compare(statement, rows)
    except (duckdb.Error, ValueError, KeyError) as error:
        return 0, [f"{statement.kpi}: {type(error).__name__} {str(error)[:600]}"]
    if count == 0:
        return 0, [f"{statement.kpi}: the statement gives no cell"]
    if wrong:
        return count, [f"{statement.kpi}: {len(wrong)} of {count} cells differ"] + wrong[:8]
    return count, []


def main(program, catalogue, demo):
    only = os.environ.get("KPI_TRUTH_ONLY", "").split()
    paths = sorted(glob.glob(f"{catalogue}/*/*.sql"))
    statements = [Statement(path) for path in paths]
    statements = [one for one in statements if not only or one.kpi in only]
    bind(demo)
    count, lines = 0, []
    for by in sorted({one.by for one in statements}):
        group = [one for one in statements if one.by == by]
        rows, complaint = ask(program, demo, [one.kpi for one in group], by)
        for one in group:
            if rows is None and len(group) > 1:
                judged = judge(one, *ask(program, demo, [one.kpi], by))
            else:
                judged = judge(one, rows, complaint)
            count += judged[0]
            lines += judged[1]
    print(f"{len(statements)} KPIs and {count} cells compared")
    print("\n".join(lines))
    return 1 if lines or not statements else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
