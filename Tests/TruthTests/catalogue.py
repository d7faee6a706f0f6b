"""catalogue.py KPI CATALOGUE DEMO[=GRAIN,GRAIN]…

Compares every cell and every total that the program KPI answers on each folder DEMO, by week,
month, quarter and year if no grain is named, with the statements of CATALOGUE/<pack>/<kpi>.sql,
which DuckDB runs over the same files. A statement says what the indicator means once; it is run for
each grain and for each level, in which splits or the time are undone. It finds
  the files of DEMO/data as tables of the same names;
  period(moment)      the name of the period that holds it, 'total' where time is undone;
  part(x), part2(x)   the first and the second split as text, '' if missing, 'total' if undone;
  periods             the shown periods: period, number, starts, stops, ends (stops, or where the
                      data does if that is sooner), before (the period before; none for the first
                      and for 'total');
  days                the days with data: period, day;
  top(place, n)       whether a place is among the n first; true where something is undone;
  elapsed(a, b)       seconds between two local times.
It gives the columns period, split (several joined by ' / ') and value. Its first lines say
  -- by: x            the split that `--by` names, if any;
  -- own: x, y        splits that the indicator has of its own;
  -- empty: 0         what it is where nothing happened in a period, else it is missing;
  -- ranks: x         it ranks the values of x, so that it is missing where x is undone;
  -- never by: week   the data is coarser than that, so that it is missing there (week, total).
Whole numbers and decimals must be equal, doubles within 1e-12; what is missing in one must be
missing in the other. Prints the differences and ends with 1 if there are any.
"""
import concurrent.futures
import csv
import decimal
import glob
import io
import itertools
import os
import subprocess
import sys

import duckdb

NAMES = {
    "week": "strftime(x, '%G-W%V')",
    "month": "strftime(x, '%Y-%m')",
    "quarter": "year(x) || '-Q' || quarter(x)",
    "year": "strftime(x, '%Y')",
    "total": "if(x IS NULL, NULL, 'total')",
}
# What places the rows of each file in time; the data reaches from the first to the last of them.
PLACED = """
    ad_slots.day ads.day affiliate_clicks.clicked_at answers.answered_at calls.called_at
    carts.created_at chats.started_at competitor_prices.day departures.left_at expenses.paid_on
    gains.received_on inquiries.requested_at inspections.inspected_at lead_channels.created_at
    leads.created_at mailings.sent_at mentions.mentioned_at messages.sent_at
    nonconformities.reported_at orders.ordered_at page_views.viewed_at posts.posted_at
    reviews.reviewed_at runs.started_at shifts.started_at social.day soft_leads.used_at spend.day
    stock.counted_at subscriptions.subscribed_at support_visits.started_at tasks.started_on
    tickets.created_at timesheets.day visits.started_at workpieces.started_at
    """.split()
GRAINS = [grain for grain in NAMES if grain != "total"]
TOTAL = "total"


class Statement:
    """One KPI and what it is by hand."""

    def __init__(self, path):
        self.kpi = os.path.basename(path)[:-4]
        with open(path, encoding="utf-8") as file:
            self.text = file.read()
        self.by = self.named("by")
        self.splits = self.by + self.named("own")
        self.ranks = self.named("ranks")
        self.coarse = self.named("never by")
        self.empty = self.named("empty")
        if not self.text.startswith("-- by:"):
            raise ValueError(f"{path} does not begin with '-- by:'")

    def named(self, word):
        for line in self.text.splitlines():
            if line.startswith(f"-- {word}:"):
                names = line.split(":", 1)[1].split(",")
                return tuple(name.strip() for name in names if name.strip())
        return ()

    def cells(self, connection, grain):
        """The values of all levels by period and splits; none at a grain finer than the data."""
        if grain in self.coarse:
            return {}
        cells = {}
        for undone in levels(self.splits):
            if not set(undone) & set(self.ranks):
                cells |= self.level(connection, grain, undone)
        return cells

    def level(self, connection, grain, undone):
        shape(connection, grain, [split in undone for split in self.splits])
        relation = connection.sql(self.text)
        if relation.columns != ["period", "split", "value"]:
            raise ValueError(f"columns are {relation.columns}")
        cells = {}
        for period, split, value in relation.fetchall():
            if period is not None and (period, split) in cells:
                raise ValueError(f"two values for {period}, {split}")
            cells[(period, split)] = value
        cells.pop((None, None), None)
        return {key: value for key, value in cells.items() if key[0] is not None}


def levels(splits):
    counts = range(len(splits) + 1)
    return [level for count in counts for level in itertools.combinations(splits, count)]


def shape(connection, grain, undone):
    """Turns the statements to a grain and a level."""
    connection.sql(f"CREATE OR REPLACE TEMP MACRO period(x) AS {NAMES[grain]}")
    for name, is_undone in itertools.zip_longest(["part", "part2"], undone, fillvalue=False):
        text = "'total'" if is_undone else "coalesce(x::VARCHAR, '')"
        connection.sql(f"CREATE OR REPLACE TEMP MACRO {name}(x) AS {text}")
    places = 1_000_000 if grain == TOTAL or any(undone) else 1
    connection.sql(f"CREATE OR REPLACE TEMP MACRO top(place, n) AS place <= {places} * n")


def frame(connection, grain):
    """The periods and days of a grain."""
    shape(connection, grain, [])
    starts, last = "min(day)", "(SELECT last + 1 FROM covered)"
    stops = last
    if grain != TOTAL:
        starts = f"date_trunc('{grain}', min(day))"
        stops = f"{starts} + INTERVAL {'3 MONTH' if grain == 'quarter' else f'1 {grain}'}"
    connection.sql(
        "CREATE OR REPLACE TEMP TABLE days AS SELECT period(day) AS period, day::DATE AS day "
        "FROM (SELECT unnest(generate_series(first, last, INTERVAL 1 DAY)) AS day FROM covered)")
    connection.sql(
        f"CREATE OR REPLACE TEMP TABLE periods AS SELECT period, "
        f"row_number() OVER by_time AS number, {starts}::TIMESTAMP AS starts, "
        f"({stops})::TIMESTAMP AS stops, least({stops}, {last})::TIMESTAMP AS ends, "
        "lag(period) OVER by_time AS before "
        "FROM days GROUP BY period WINDOW by_time AS (ORDER BY min(day))")


def bind(demo):
    connection = duckdb.connect()
    for path in sorted(glob.glob(f"{demo}/data/*.csv")):
        name = os.path.splitext(os.path.basename(path))[0]
        quoted = path.replace("'", "''")
        connection.sql(f"CREATE TABLE \"{name}\" AS FROM read_csv('{quoted}')")
    moments = " UNION ALL ".join(
        f"SELECT {column}::DATE AS day FROM {table}"
        for table, column in (place.split(".") for place in PLACED))
    connection.sql(
        f"CREATE TABLE covered AS SELECT min(day) AS first, max(day) AS last FROM ({moments})")
    # A local time that occurs twice is the first; the engine takes the second.
    connection.sql(
        "CREATE MACRO moment(t) AS epoch(t AT TIME ZONE 'Europe/Paris') - if((t AT TIME ZONE "
        "'Europe/Paris' - INTERVAL 1 HOUR) AT TIME ZONE 'Europe/Paris' = t, 3600, 0)")
    connection.sql(
        "CREATE MACRO elapsed(a, b) AS moment(b::TIMESTAMP) - moment(a::TIMESTAMP)")
    return connection


def ask(program, demo, grain, kpis, by):
    """The rows that the program answers by KPI, or what it complains about."""
    command = [program, "eval", demo, "--every", grain, "--format", "csv", "--totals", "all"]
    command += ["--kpi", ",".join(kpis)] + (["--by", ",".join(by)] if by else [])
    run = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300, check=False)
    if run.returncode not in (0, 1) or not run.stdout:
        raise ValueError(f"not answered: {run.stderr.strip()[:600] or run.returncode}")
    rows = {}
    for row in csv.DictReader(io.StringIO(run.stdout)):
        rows.setdefault(row["kpi"], []).append(row)
    return rows


def agrees(wanted, got):
    if wanted is None or got == "":
        return wanted is None and got == ""
    if isinstance(wanted, float):
        return abs(float(got) - wanted) <= 1e-12 * max(abs(wanted), 1e-300)
    if isinstance(wanted, (int, decimal.Decimal)):
        return decimal.Decimal(got) == wanted
    return got == str(wanted)


def compare(statement, wanted, rows):
    """How many cells agree, and the lines that show the others."""
    splits = statement.splits
    nowhere = " / ".join(TOTAL for _ in splits)
    got = {(row["period"], " / ".join(row[split] for split in splits)): row["value"]
           for row in rows}
    wrong = []
    for key in sorted(wanted.keys() | got.keys()):
        usual = 0 if key[1] == nowhere and statement.empty else None
        value = wanted.get(key, usual if wanted else None)
        if not agrees(value, got.get(key, "")):
            wrong.append(f"  {key}: {wanted.get(key, 'absent')} in SQL, "
                         f"{got.get(key, 'absent')!r} here")
    return len(wanted), wrong


def judge(program, demo, database, grain, group):
    """The lines to print for the statements with one split at one grain, and how many cells."""
    connection, whole = database.cursor(), database.cursor()
    frame(connection, grain)
    frame(whole, TOTAL)
    count, lines = 0, []
    answers = ask(program, demo, grain, [one.kpi for one in group], group[0].by)
    for one in group:
        try:
            wanted = one.cells(connection, grain) | one.cells(whole, TOTAL)
            compared, wrong = compare(one, wanted, answers.get(one.kpi, []))
        except (duckdb.Error, ValueError, KeyError) as error:
            compared, wrong = 0, [f"  {type(error).__name__} {str(error)[:600]}"]
        if wrong or not compared and grain not in one.coarse:
            lines += [f"{one.kpi} by {grain}: {len(wrong)} of {compared} cells differ"] + wrong[:8]
        count += compared
    return count, lines


def main(program, catalogue, *demos):
    only = os.environ.get("KPI_TRUTH_ONLY", "").split()
    statements = [Statement(path) for path in sorted(glob.glob(f"{catalogue}/*/*.sql"))]
    statements = [one for one in statements if not only or one.kpi in only]
    groups = [[one for one in statements if one.by == by]
              for by in sorted({one.by for one in statements})]
    count, lines = 0, []
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for named in demos:
            demo, _, grains = named.partition("=")
            database = bind(demo)
            jobs = [pool.submit(judge, program, demo, database, grain, group)
                    for grain in (grains.split(",") if grains else GRAINS) for group in groups]
            for job in jobs:
                try:
                    compared, wrong = job.result()
                except ValueError as error:
                    compared, wrong = 0, [str(error)]
                count, lines = count + compared, lines + wrong
    print(f"{len(statements)} KPIs and {count} cells compared")
    print("\n".join(lines))
    return 1 if lines or not statements else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
