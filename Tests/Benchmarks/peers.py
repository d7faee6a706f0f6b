#!/usr/bin/env python3
"""Reads files of unusual shapes with `kpi`, DuckDB and Polars, each as a whole process.

usage: peers.py VISITS ODD-FOLDER PATH-TO/kpi [SHAPE...]

VISITS is the timing kit's visits.csv; its first million rows are written into ODD-FOLDER in each
shape, unless they are there. Wants a python that has duckdb and polars, as the kit's has. Prints
for each shape the medians of five interleaved runs in seconds, and the fastest peer's time divided
by that of `kpi`; results that differ are an error. KPI_BENCHMARK_RUNS and KPI_BENCHMARK_THREADS
change the number of runs and of threads.
"""
import csv, gzip, os, pathlib, random, statistics, subprocess, sys, time

ROWS = 1_000_000
HERE = pathlib.Path(__file__).resolve().parent
TEXTS = ["visit_id", "visitor_id", "started_at", "channel", "country", "device", "landing_page"]
NUMBERS = ["page_views", "duration_s", "is_new", "bounced", "cart_started", "converted", "ad_cost"]
FILLERS = 186


def rows(source):
    import polars as pl
    types = {name: pl.String for name in TEXTS + NUMBERS}
    return pl.read_csv(source, schema=types, n_rows=ROWS)


def plain(table, path): table.write_csv(path)
def quoted(table, path): table.write_csv(path, quote_style="always")
def carriages(table, path): table.write_csv(path, line_terminator="\r\n")
def reordered(table, path): table.select(table.columns[::-1]).write_csv(path)


def long_ids(table, path):
    import polars as pl
    tail = pl.lit("-4c1f-9a52-8d3b6f0e7712-")
    table.with_columns(
        (pl.col("visit_id") + tail + pl.col("visitor_id")).alias("visit_id"),
        (pl.col("visitor_id") + tail + pl.col("visitor_id")).alias("visitor_id"),
    ).write_csv(path)


def line_ends(table, path):
    import polars as pl
    page = pl.col("landing_page")
    table.with_columns((page + '\nsaid "' + page + '"\n').alias("landing_page")).write_csv(path)


def with_accents(table):
    import polars as pl
    names = {"email": "courriel envoyé", "direct": "accès direct", "organic": "référencement"}
    return table.with_columns(
        pl.col("channel").replace(names), (pl.col("landing_page") + "/été").alias("landing_page"))


def accents(table, path): with_accents(table).write_csv(path)


def latin(table, path):
    path.write_bytes(with_accents(table).write_csv().encode("latin-1"))


def semicolons(table, path):
    import polars as pl
    table.with_columns(pl.col("ad_cost").str.replace(".", ",", literal=True)).write_csv(
        path, separator=";")


def wide(table, path):
    import polars as pl
    count = ROWS // 8
    values = random.Random(7)
    fillers = [
        pl.Series(f"filler{n}", [str(values.randrange(10 ** (n % 9 + 1))) for _ in range(1000)]
                  * (count // 1000)) for n in range(FILLERS)]
    columns = list(table.head(count).get_columns())
    for position, filler in enumerate(fillers):
        columns.insert(position * 200 // FILLERS, filler)
    pl.DataFrame(columns).write_csv(path)


def lines(table, path):
    import polars as pl
    table.with_columns(
        pl.col(name).cast(pl.Float64 if name == "ad_cost" else pl.Int64) for name in NUMBERS
    ).write_ndjson(path)


def compressed(table, path):
    with gzip.open(path, "wb", compresslevel=6) as file:
        file.write(table.write_csv().encode())


def members(table, path):
    data = table.write_csv().encode()
    size = len(data) // 8 + 1
    with open(path, "wb") as file:
        for start in range(0, len(data), size):
            file.write(gzip.compress(data[start:start + size], compresslevel=6))


SHAPES = {
    "plain": (plain, "csv"), "quoted everywhere": (quoted, "csv"), "CR LF": (carriages, "csv"),
    "columns reversed": (reordered, "csv"), "long ids": (long_ids, "csv"),
    "line ends in quotes": (line_ends, "csv"), "accents": (accents, "csv"),
    "ISO 8859-1": (latin, "csv"), "decimal commas": (semicolons, "csv"),
    "200 columns": (wide, "csv"), "JSON lines": (lines, "jsonl"), "gzip": (compressed, "csv.gz"),
    "gzip, 8 members": (members, "csv.gz"),
}

DUCK_TYPES = {name: "VARCHAR" for name in TEXTS} | {name: "BIGINT" for name in NUMBERS} | {
    "started_at": "TIMESTAMP", "ad_cost": "DECIMAL(18,2)"}


def header(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="latin-1", newline="") as file:
        return next(csv.reader(file, delimiter=";" if "decimal_commas" in path else ","))


def duckdb_query(path, out):
    import duckdb
    con = duckdb.connect()
    threads = os.environ.get("KPI_BENCHMARK_THREADS")
    if threads: con.execute(f"SET threads={threads}")
    if path.endswith(".jsonl"):
        types = {name: DUCK_TYPES[name] for name in TEXTS + NUMBERS}
        table = f"read_json('{path}', format='newline_delimited', columns={types})"
    else:
        types = {name: DUCK_TYPES.get(name, "VARCHAR") for name in header(path)}
        more = ", encoding='latin-1'" if "ISO" in path else ""
        if "decimal_commas" in path: more += ", decimal_separator=','"
        delimiter = ";" if "decimal_commas" in path else ","
        table = (f"read_csv('{path}', header=true, delim='{delimiter}', quote='\"', escape='\"', "
                 f"auto_detect=false, columns={types}{more})")
    con.execute(
        f"COPY (SELECT strftime(date_trunc('month', started_at), '%Y-%m') AS period, channel, "
        f"count(*), sum(page_views), sum(bounced), sum(ad_cost) FROM {table} "
        f"GROUP BY ALL ORDER BY ALL) TO '{out}' (HEADER)")


def polars_query(path, out):
    threads = os.environ.get("KPI_BENCHMARK_THREADS")
    if threads: os.environ["POLARS_MAX_THREADS"] = threads
    import polars as pl
    kinds = {name: pl.String for name in TEXTS} | {name: pl.Int64 for name in NUMBERS} | {
        "ad_cost": pl.Float64}
    if path.endswith(".jsonl"):
        table = pl.scan_ndjson(path, schema={name: kinds[name] for name in TEXTS + NUMBERS})
    else:
        schema = {name: kinds.get(name, pl.String) for name in header(path)}
        if "decimal_commas" in path:
            table = pl.scan_csv(path, schema=schema, separator=";", decimal_comma=True)
        elif "ISO" in path:
            table = pl.read_csv(path, schema=schema, encoding="iso-8859-1").lazy()
        else:
            table = pl.scan_csv(path, schema=schema)
    time_of_visit = pl.col("started_at").str.to_datetime("%Y-%m-%d %H:%M:%S")
    table.group_by(time_of_visit.dt.strftime("%Y-%m").alias("period"), "channel").agg(
        pl.len().alias("visits"), pl.col("page_views").sum(), pl.col("bounced").sum(),
        pl.col("ad_cost").sum()).sort("period", "channel").collect(engine="streaming").write_csv(out)


def project(path, out):
    """The program, with the encoding stated where it must be."""
    if "ISO" not in path: return str(HERE / "Jobs/Odd.kpi")
    text = (HERE / "Jobs/Odd.kpi").read_text(encoding="utf-8")
    pathlib.Path(out + ".kpi").write_text(
        text.replace("{\n  row ", "{\n  read as encoding \"iso-8859-1\"\n  row ", 1))
    return out + ".kpi"


def own_command(kpi, path, out):
    command = [
        kpi, "eval", project(path, out), "--data", f"visits={path}", "--every", "month",
        "--by", "channel", "--format", "csv", "--wide", "--totals", "none", "-o", out]
    threads = os.environ.get("KPI_BENCHMARK_THREADS")
    return command + (["--threads", threads] if threads else [])


def result(path):
    with open(path, newline="", encoding="utf-8") as file:
        found = list(csv.DictReader(file))
    keep = []
    for row in found:
        values = list(row.values())
        named = {name.lower(): value for name, value in row.items()}
        numbers = [float(value) for value in values[2:6]] if "page_views" not in named else [
            float(named.get("visits") or values[2]), float(named["page_views"]),
            float(named.get("bounces") or named.get("bounced")), float(named["ad_cost"])]
        keep.append((values[0], values[1], *[round(number, 2) for number in numbers]))
    return sorted(keep)


def measure(name, path, kpi, runs):
    own = "/tmp/kpi-peers-%d" % os.getpid()
    commands = {
        "kpi": own_command(kpi, str(path), own + "-kpi"),
        "duckdb": [sys.executable, __file__, "--run", "duckdb", str(path), own + "-duckdb"],
        "polars": [sys.executable, __file__, "--run", "polars", str(path), own + "-polars"]}
    seconds = {peer: [] for peer in commands}
    for _ in range(runs):
        for peer, command in commands.items():
            start = time.perf_counter()
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode == 0:
                seconds[peer].append(time.perf_counter() - start)
            elif not seconds[peer]:
                print(f"{name}: {peer}: {done.stderr.strip()[-200:]}")
    found = {peer: result(f"{own}-{peer}") for peer in commands if seconds[peer]}
    for peer in found:
        if found[peer] != found.get("kpi"): print(f"{name}: {peer} differs from kpi")
        os.remove(f"{own}-{peer}")
    medians = {peer: statistics.median(list_) for peer, list_ in seconds.items() if list_}
    if "kpi" not in medians or len(medians) == 1: return
    fastest = min(value for peer, value in medians.items() if peer != "kpi")
    columns = "".join(f" {medians.get(peer, float('nan')):8.3f}" for peer in commands)
    print(f"{name:22}{columns} {fastest / medians['kpi']:7.1f}", flush=True)


def main(visits, folder, kpi, *names):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    table = None
    print(f"{'shape':22}      kpi   duckdb   polars   times", flush=True)
    for name, (make, suffix) in SHAPES.items():
        if names and name not in names: continue
        path = folder / f"{name.replace(', ', '_').replace(' ', '_')}.{suffix}"
        if not path.exists():
            table = rows(visits) if table is None else table
            make(table, path)
        measure(name, path, kpi, int(os.environ.get("KPI_BENCHMARK_RUNS", "5")))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        {"duckdb": duckdb_query, "polars": polars_query}[sys.argv[2]](*sys.argv[3:])
    elif len(sys.argv) < 4:
        sys.exit(__doc__)
    else:
        main(*sys.argv[1:])
