#!/usr/bin/env bash
# Fuzzes, guided by coverage: fuzz.sh [SECONDS] [programs|tables]
# `programs` are read, checked and formatted; `tables` are data files, which are read by one thread
# and several, in large chunks and small. Without a name both are tried, half of the time each.
# Seeds are the files of the repository; what ends the process is kept in Crashes.
# Exit 0: nothing found; 77: this toolchain has no libFuzzer; else a text was not survived.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$here/../.."
seconds="${1:-60}"
names="${2:-programs tables}"
# Without optimisation it builds in half a minute, with it (KPI_FUZZ_FAST=1) it tries more.
mode=(-Onone)
if [ -n "${KPI_FUZZ_FAST:-}" ]; then mode=(-O); fi
mode+=(-wmo -parse-as-library -swift-version 6 -sanitize=fuzzer -enable-testing)
out="$root/.build/fuzzing"
mkdir -p "$out"

cat >"$out/probe.swift" <<'PROBE'
@_cdecl("LLVMFuzzerTestOneInput")
public func probe(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 { 0 }
PROBE
if ! swiftc -sanitize=fuzzer -parse-as-library "$out/probe.swift" -o "$out/probe" 2>/dev/null; then
  echo "skipped: this toolchain has no libFuzzer"
  exit 77
fi

# Compiles a room to an object: room NAME
room() {
  find "$root/Sources/$1" -name '*.swift' | sort >"$out/$1.files"
  swiftc "${mode[@]}" -I "$out" -module-name "$1" -emit-module \
    -emit-module-path "$out/$1.swiftmodule" -emit-object -o "$out/$1.o" "@$out/$1.files"
}

# Makes the executable of a target of some rooms: target NAME FILE... -- ROOM...
target() {
  local name="$1" files=() objects=()
  shift
  while [ "$1" != -- ]; do files+=("$here/$1"); shift; done
  shift
  for each in "$@"; do objects+=("$out/$each.o"); done
  swiftc "${mode[@]}" -I "$out" -module-name Fuzzing "${files[@]}" "${objects[@]}" -o "$out/$name"
}

build() {
  local masks="$root/Sources/CByteMasks"
  echo "module CByteMasks { header \"$masks/include/CByteMasks.h\" export * }" \
    >"$out/module.modulemap"
  for file in CByteMasks ThreadMemory; do
    clang -O1 -I "$masks/include" -c "$masks/$file.c" -o "$out/$file.o"
  done
  for each in KPIValues KPISyntax KPISemantics Columnar; do room "$each"; done
  target programs Survival.swift ProgramTarget.swift -- KPIValues KPISyntax KPISemantics
  target tables TableSurvival.swift TableTarget.swift -- \
    KPIValues Columnar CByteMasks ThreadMemory
}
newest="$(find "$root"/Sources/{KPIValues,KPISyntax,KPISemantics,Columnar,CByteMasks} "$here" \
  -name '*.swift' -newer "$out/tables" 2>/dev/null | head -1 || true)"
if [ ! -x "$out/tables" ] || [ ! -x "$out/programs" ] || [ -n "$newest" ]; then build; fi

# Copies the files with an ending, each behind some bytes: seeds FOLDER ENDING [BYTES]
seeds() {
  local number=0
  mkdir -p "$out/seeds/$1"
  while read -r file; do
    number=$((number + 1))
    { printf "${3:-}"; cat "$file"; } >"$out/seeds/$1/$number.${2//\//-}"
  done < <(find "$root/kpis" "$root/Tests" -name "*.$2" -size -16k | sort)
}
seeds programs kpi
seeds tables csv '\x00\x00\x00\x07'
seeds tables tsv '\x01\x00\x03\x1f'
seeds tables jsonl '\x02\x00\x01\x00'
seeds tables gz '\x04\x00\x00\x21'

# Data files as they are in the world: the bytes in front choose form, statements, types, chunks.
number=0
while read -r bytes; do
  number=$((number + 1))
  printf '%b' "$bytes" >"$out/seeds/tables/fault-$number"
done <<'FAULTS'
\x00\x00\x00\x01\xEF\xBB\xBFa,b\n1,2\n
\x00\x00\x00\x02a,b\r1,2\r3,4
\x00\x00\x00\x03a,b\n"x\ny","1""2"\r\n"open
\x00\x00\x00\x04a,a,,b\n1,2,3,4\n1,2,3\n\n\n
\x00\x30\x01\x05a;b;c\n1 234,56;03/04/2024;oui\n\xE2\x88\x921,5;31/12/2023 10:00;non\n
\x00\x02\x00\x06\xFF\xFEa\x00,\x00b\x00\n\x001\x00,\x002\x00\n\x00
\x00\x01\x00\x07nom,prix\n\xE9t\xE9,1\n\x80,2\n
\x00\x08\x04\x08t,d\n2024-03-31T02:30,2024-02-30\n2024-03-31T02:30:00.123+02:00,2024-02-29\n
\x00\x08\x05\x09m,w\n2026-03,2026-W53\n2026,2026-W01\n
\x00\x00\x01\x0An\n99999999999999999999999999999999999999\n1e400\n0.1\n-0\n,37\n
\x02\x00\x00\x01{"a":1,"b":"x\\u00e9\\ud83d\\ude00","c":{"d":[1,{}]}}\n{"a":"1","a":2}\n
\x02\x00\x00\x02[{"a":1}]\n
\x05\x00\x00\x03a,b\n1,2\n3,4\n5,"6\n7"\n
\x0D\x00\x01\x04a,b\n1,2\n3,4\n5,6\n7,8\n
\x06\x00\x00\x05{"a":1}\n{"a":2}\n{"b":"x"}\n
\x01\x00\x00\x06a\tb\n1\t2\n
\x03\x00\x00\x07a|b\n1|2\n3|4\n
\x00\x80\x00\x08Title\na,b\n1,2\n
FAULTS

export SWIFT_BACKTRACE=enable=no
count="$(wc -w <<<"$names")"
for name in $names; do
  mkdir -p "$out/corpus/$name"
  (
    cd "$out"
    "./$name" -max_total_time="$(((seconds + count - 1) / count))" -timeout=10 \
      -rss_limit_mb=2048 -max_len=8192 -artifact_prefix="$here/Crashes/$name-" \
      "corpus/$name" "seeds/$name"
  )
done
