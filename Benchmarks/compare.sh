#!/bin/bash
# Compares `evaluate speed` with engines from PyPI on the same files, in alternating runs, and prints medians and ratios.
#
#   Benchmarks/compare.sh SHARED_BENCH WORK [WORKLOAD...]
#
# SHARED_BENCH is the folder with gen.py, truth.py and peers.py; it is copied to WORK, where the workloads, a Python
# environment and the results go (some gigabytes). A workload is DISTRIBUTION_SIZE, by default occ_200000, zipf_200000,
# occ_1000000 and zipf_1000000. ROUNDS (3) rounds; PEERS names the engines. Times are processor time.
set -euo pipefail
if [ $# -lt 2 ]; then sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 64; fi
here=$(cd "$(dirname "$0")" && pwd)
bench=$1 work=$2
shift 2
workloads=("$@")
[ ${#workloads[@]} -gt 0 ] || workloads=(occ_200000 zipf_200000 occ_1000000 zipf_1000000)
read -ra peers <<< "${PEERS:-bm25s vsag_sindi seismic pisa tantivy sparse_dot_topn mkl bmp}"

mkdir -p "$work/data" "$work/logs"
cp -n "$bench"/*.py "$work/"
if [ ! -x "$work/venv/bin/python" ]; then
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" -q install numpy scipy numba sparse_dot_topn sparse-dot-mkl mkl intel-openmp tantivy bm25s \
        pyseismic-lsr pyvsag bmp
    "$work/venv/bin/pip" -q install --no-deps pyterrier_pisa "tbb<=2020.3.254" || echo "without PISA" >&2
fi
python=$work/venv/bin/python
swift build -c release --package-path "$here" --product evaluate >&2
evaluate=$here/.build/release/evaluate

for workload in "${workloads[@]}"; do
    base=$work/data/$workload
    [ -f "$base.vac.csr" ] || "$python" "$work/gen.py" "${workload%_*}" "${workload#*_}" "$work/data" > "$base.log"
    [ -f "$base.expect_x1.bin" ] || (cd "$work" && "$python" truth.py "$workload" 200 >> "$base.log")
    ours=$work/ours.$workload.jsonl
    : > "$ours"
    run_ours() {
        "$evaluate" speed --workload "$base.vac.csr" --queries "$base.cit.csr" --expect "$base.expect.bin" >> "$ours"
    }
    rm -f "$work/results.jsonl"
    for _ in $(seq "${ROUNDS:-3}"); do
        for peer in "${peers[@]}"; do
            run_ours
            (cd "$work" && timeout 900 "$python" peers.py "$peer" "$workload" > "logs/$peer.$workload.log" 2>&1) ||
                echo "$peer failed on $workload: $work/logs/$peer.$workload.log" >&2
        done
    done
    "$python" - "$workload" "$ours" "$work/results.jsonl" <<'PYTHON'
import collections, json, statistics, sys

workload, ours, theirs = sys.argv[1:]
median = lambda rows, key: statistics.median(row[key] for row in rows if row.get(key) is not None)
own = [json.loads(line) for line in open(ours)]
p50, core = median(own, "p50"), median(own, "perCoreSecond")
print(f"\n{workload}: p50 {p50:.3f} ms, p99 {median(own, 'p99'):.3f} ms, {core:.0f} jobseekers a core-second, "
      f"{own[0]['identical']:.0%} of {own[0]['checked']} identical, {own[0]['indexMegabytes']:.0f} MB, "
      f"built in {median(own, 'buildSeconds'):.2f} s")
print(f"{'engine':18}{'p50 ms':>9}{'times':>7}{'a core-s':>10}{'times':>7}{'recall':>8}")
by_peer = collections.defaultdict(list)
for line in open(theirs):
    row = json.loads(line)
    if row.get("workload") == workload and "p50_ms" in row:
        by_peer[row["peer"]].append(row)
for peer, rows in sorted(by_peer.items(), key=lambda item: median(item[1], "p50_ms")):
    time = median(rows, "p50_ms")
    rates = [row.get("batch_cit_per_core_s") for row in rows if row.get("batch_cit_per_core_s")]
    rate = statistics.median(rates) if rates else None
    batch = f"{rate:10.0f}{core / rate:7.1f}" if rate else f"{'-':>10}{'-':>7}"
    print(f"{peer:18}{time:9.3f}{time / p50:7.1f}{batch}{median(rows, 'recall'):8.4f}")
PYTHON
done
