#!/usr/bin/env python3
"""Groups and values of unusual shapes, each answered by kpi, DuckDB and Polars on the same file.

groups.py PATH-TO/kpi [SHAPE ...]     prints a line for each shape and program: median seconds,
                                   fastest, slowest, CPU seconds, peak MiB, and whether the
                                   results are equal; writes data to $BENCH_HOME/odd/shapes when it is missing

Needs an interpreter with duckdb, polars and numpy, such as the timing kit's."""
import os, resource, statistics, subprocess, sys, time

HOME = os.environ.get("BENCH_HOME", os.path.expanduser("~/.cache/kpi-bench"))
DATA = f"{HOME}/odd/shapes"
RUNS = int(os.environ.get("KPI_BENCHMARK_RUNS", "3"))

SHAPES = {
    # name: (file, KPI, flags of kpi, query of the others)
    "ids": ("ids.csv", "distinct", ["--every", "month"],
            "SELECT strftime(day, '%Y-%m') p, count(DISTINCT id) v FROM t GROUP BY p ORDER BY p"),
    "long-ids": ("long-ids.csv", "distinct", ["--every", "month"],
                 "SELECT strftime(day, '%Y-%m') p, count(DISTINCT id) v FROM t GROUP BY p ORDER BY p"),
    "all-ids": ("ids.csv", "distinct", [], "SELECT count(DISTINCT id) v FROM t"),
    "rows": ("rows.csv", "sum", ["--by", "id"],
             "SELECT id k, sum(amount) v FROM t GROUP BY id ORDER BY id"),
    "dimension": ("dimension.csv", "sum", ["--by", "dim"],
                  "SELECT dim k, sum(amount) v FROM t GROUP BY dim ORDER BY dim"),
    "medians": ("ids.csv", "median", ["--every", "month"],
                "SELECT strftime(day, '%Y-%m') p, median(amount) v FROM t GROUP BY p ORDER BY p"),
    "one-median": ("ids.csv", "median", [], "SELECT median(amount) v FROM t"),
    "files": ("files/*.csv", "sum", ["--every", "month"],
              "SELECT strftime(day, '%Y-%m') p, sum(amount) v FROM t GROUP BY p ORDER BY p"),
}
KPIS = {"distinct": "distinct(t.id)", "sum": "sum(t.amount)", "median": "median(t.amount)"}
TYPES = "{'day': 'DATE', 'id': 'VARCHAR', 'dim': 'VARCHAR', 'amount': '%s'}"


def generate(name):
    """Writes the file of a shape when it is missing: seeded, so that every run has the same."""
    import numpy, polars
    path = f"{DATA}/{name}"
    if os.path.exists(path if "*" not in path else os.path.dirname(path)):
        return
    random = numpy.random.default_rng(7)
    count = {"rows.csv": 1_000_000}.get(name, 10_000_000)
    days = numpy.sort(random.integers(0, 366, count)).astype("int32") + 19_723
    numbers = random.permutation(count).astype("uint64")
    hashed = numbers * numpy.uint64(0x9E3779B97F4A7C15)
    frame = polars.DataFrame({
        "day": polars.Series(days).cast(polars.Date),
        "id": numbers, "hash": hashed,
        "dim": random.integers(0, 100_000, count),
        "amount": random.integers(1, 1_000_000, count),
    })
    wide = polars.lit("00000000-0000-4000-8000-") + polars.col("id").cast(polars.String).str.zfill(12)
    long_id = polars.col("hash").cast(polars.String).str.zfill(20) + polars.lit("-") + wide.str.slice(9)
    frame = frame.select(
        "day",
        (long_id if name == "long-ids.csv"
         else polars.lit("u") + polars.col("id").cast(polars.String).str.zfill(10)).alias("id"),
        (polars.lit("dimension ") + polars.col("dim").cast(polars.String)).alias("dim"),
        (polars.col("amount") // 100).cast(polars.String).add(".").add(
            (polars.col("amount") % 100).cast(polars.String).str.zfill(2)).alias("amount"))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if "*" not in name:
        frame.write_csv(path)
        return
    for part in range(1000):
        frame.slice(part * 1000, 1000).write_csv(path.replace("*", f"{part:04d}"))


def project(shape):
    """The KPI program of a shape."""
    name, kpi, _, _ = SHAPES[shape]
    path = f"{DATA}/{shape}.kpi"
    with open(path, "w") as out:
        out.write(f"""calendar {{ timezone "UTC" }}
dataset t from "{name}" {{
  time   day : date
  id     : id row
  dim    : text
  amount : number
}}
kpi v = {KPIS[kpi]} {{ unit number }}
""")
    return path


def peer(engine, shape, out):
    """Answers a shape by an engine; runs in a process of its own."""
    name, kpi, _, sql = SHAPES[shape]
    source = f"{DATA}/{name}"
    if engine == "duckdb":
        import duckdb
        # The median of its decimals is cut to their scale.
        number = "DOUBLE" if kpi == "median" else "DECIMAL(18,2)"
        csv = f"read_csv('{source}', header=true, auto_detect=false, columns={TYPES % number})"
        duckdb.connect().execute(f"COPY ({sql.replace('FROM t', 'FROM ' + csv)}) TO '{out}' (HEADER)")
        return
    import polars
    amount = polars.col("amount")
    value = {"distinct": polars.col("id").n_unique(), "sum": amount.sum(),
             "median": amount.median()}[kpi].alias("v")
    frame = polars.scan_csv(source, schema={
        "day": polars.String, "id": polars.String, "dim": polars.String, "amount": polars.Float64})
    if " p," in sql:
        frame = frame.group_by(polars.col("day").str.slice(0, 7).alias("p")).agg(value).sort("p")
    elif " k," in sql:
        key = "id" if "GROUP BY id" in sql else "dim"
        frame = frame.group_by(polars.col(key).alias("k")).agg(value).sort("k")
    else:
        frame = frame.select(value)
    frame.collect(engine="streaming").write_csv(out)


def values(path):
    """Keys and numbers of a result; the last field is the number."""
    with open(path) as lines:
        next(lines)
        rows = [line.rstrip("\n").rsplit(",", 1) for line in lines]
    return {row[0].replace('"', "") if len(row) > 1 else "": float(row[-1]) for row in rows}


def equal(path, other):
    """Whether two results hold the same numbers; asked in a process of its own."""
    got, expected = values(path), values(other)
    return bool(got) and len(got) == len(expected) and all(
        abs(a - b) <= 1e-9 * max(1, abs(b))
        for a, b in zip(sorted(got.values()), sorted(expected.values())))


def once(command):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    error = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command}: {error.decode()[-400:]}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    if sys.argv[1] == "--peer":
        return peer(*sys.argv[2:5])
    if sys.argv[1] == "--generate":
        return generate(sys.argv[2])
    if sys.argv[1] == "--equal":
        sys.exit(0 if equal(*sys.argv[2:4]) else 1)
    program, shapes = sys.argv[1], sys.argv[2:] or list(SHAPES)
    print(f"{'shape':12} {'program':8} median s   min s   max s   CPU s    MiB")
    for shape in shapes:
        name, _, flags, _ = SHAPES[shape]
        # A child's peak counts from its parent's memory on, so that this process stays small.
        subprocess.run([sys.executable, __file__, "--generate", name], check=True)
        path = project(shape)
        out = {engine: f"{DATA}/out-{shape}-{engine}.csv" for engine in ("kpi", "duckdb", "polars")}
        commands = {
            "kpi": [program, "eval", path, *flags, "--format", "csv", "--wide", "--totals", "none",
                    "-o", out["kpi"]]}
        for engine in ("duckdb", "polars"):
            commands[engine] = [sys.executable, __file__, "--peer", engine, shape, out[engine]]
        runs = {engine: [] for engine in commands}
        for run in range(RUNS + 1):
            for engine, command in commands.items():
                measured = once(command)
                if run:
                    runs[engine].append(measured)
        for engine, measured in runs.items():
            walls = sorted(m[0] for m in measured)
            same = not subprocess.run(
                [sys.executable, __file__, "--equal", out[engine], out["duckdb"]]).returncode
            print(f"{shape:12} {engine:8} {statistics.median(walls):8.3f} {walls[0]:7.3f}"
                  f" {walls[-1]:7.3f} {statistics.median(m[1] for m in measured):7.2f}"
                  f" {max(m[2] for m in measured):6.0f} {'equal' if same else 'DIFFERENT'}", flush=True)


if __name__ == "__main__":
    main()
