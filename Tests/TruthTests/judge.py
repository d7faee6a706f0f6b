"""judge.py DATA TRUTH.sql GOT.csv SPLIT…

Compares every cell and total of `kpi eval --format csv --totals all` (GOT.csv) with a SQL statement
that DuckDB runs on the same file. The statement gives one row for each combination of period and
splits, with `no_period` and `no_SPLIT` telling what is undone, and one column for each KPI.
Counts and decimals must be equal as decimals, doubles within 1e-12, what is missing in one must be
missing in the other. Prints the differences and ends with 1 if there are any.
"""
import csv
import decimal
import sys

import duckdb


def truth(statement, data):
    relation = duckdb.sql(statement.replace("@DATA@", data.replace("'", "''")))
    names = relation.columns
    return [dict(zip(names, row)) for row in relation.fetchall()]


def keyed(rows, splits):
    cells = {}
    for row in rows:
        key = ["total" if row.pop("no_period") else row.pop("period")]
        row.pop("period", None)
        for split in splits:
            value = row.pop(split)
            key.append("total" if row.pop("no_" + split) else value if value is not None else "")
        for kpi, value in row.items():
            cells[(kpi, *key)] = value
    return cells


def answered(path, splits):
    cells = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            period = row["period"] if row["period"] not in ("", "total") else "total"
            cells[(row["kpi"], period, *(row[split] for split in splits))] = row["value"]
    return cells


def agrees(wanted, got):
    if wanted is None or got == "":
        return wanted is None and got == ""
    if isinstance(wanted, float):
        return abs(float(got) - wanted) <= 1e-12 * max(abs(wanted), 1e-300)
    return decimal.Decimal(got) == decimal.Decimal(str(wanted))


def main(data, statement, answer, *splits):
    with open(statement, encoding="utf-8") as file:
        wanted = keyed(truth(file.read(), data), splits)
    got = answered(answer, splits)
    kpis = {key[0] for key in got}
    wanted = {key: value for key, value in wanted.items() if key[0] in kpis}
    wrong = [f"{key}: {value} in SQL, {got[key]!r} here" for key, value in wanted.items()
             if key in got and not agrees(value, got[key])]
    wrong += [f"{key}: not answered" for key in wanted if key not in got]
    wrong += [f"{key}: not in SQL" for key, value in got.items()
              if key not in wanted and value not in ("", "0")]
    print(f"{len(wanted)} cells of {len(kpis)} KPIs compared, {len(wrong)} differ")
    print("\n".join(wrong[:20]))
    return 1 if wrong or len(kpis) < 12 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
