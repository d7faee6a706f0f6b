#!/usr/bin/env bash
# Fuzzes lexer, parser, checker and formatter, guided by coverage: fuzz.sh [SECONDS]
# Seeds are the programs of the repository; what ends the process is kept in Crashes.
# Exit 0: nothing found; 77: this toolchain has no libFuzzer; else a text was not survived.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$here/../.."
seconds="${1:-60}"
# Without optimisation it builds in half a minute, with it (KPI_FUZZ_FAST=1) it tries more.
mode=(-Onone -wmo)
if [ -n "${KPI_FUZZ_FAST:-}" ]; then mode=(-O -wmo); fi
out="$root/.build/fuzzing"
mkdir -p "$out/corpus" "$out/seeds"

cat >"$out/probe.swift" <<'PROBE'
@_cdecl("LLVMFuzzerTestOneInput")
public func probe(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 { 0 }
PROBE
if ! swiftc -sanitize=fuzzer -parse-as-library "$out/probe.swift" -o "$out/probe" 2>/dev/null; then
  echo "skipped: this toolchain has no libFuzzer"
  exit 77
fi

build() {
  local objects=()
  for room in KPIValues KPISyntax KPISemantics; do
    find "$root/Sources/$room" -name '*.swift' | sort >"$out/$room.files"
    swiftc "${mode[@]}" -parse-as-library -swift-version 6 -sanitize=fuzzer -I "$out" \
      -module-name "$room" -emit-module -emit-module-path "$out/$room.swiftmodule" \
      -emit-object -o "$out/$room.o" "@$out/$room.files"
    objects+=("$out/$room.o")
  done
  swiftc "${mode[@]}" -parse-as-library -swift-version 6 -sanitize=fuzzer -I "$out" \
    -module-name Fuzzing "$here/Survival.swift" "$here/FuzzTarget.swift" "${objects[@]}" \
    -o "$out/fuzz"
}
newest="$(find "$root"/Sources/KPI{Values,Syntax,Semantics} "$here" -name '*.swift' \
  -newer "$out/fuzz" 2>/dev/null | head -1 || true)"
if [ ! -x "$out/fuzz" ] || [ -n "$newest" ]; then build; fi

number=0
while read -r file; do
  number=$((number + 1))
  cp "$file" "$out/seeds/$number.kpi"
done < <(find "$root/kpis" "$root/Tests" -name '*.kpi' -size -16k | sort)

cd "$out"
export SWIFT_BACKTRACE=enable=no
"$out/fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=8192 \
  -artifact_prefix="$here/Crashes/" "$out/corpus" "$out/seeds"
