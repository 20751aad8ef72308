# Read by the benchmarks: where things are, and the corpus.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
place=$PWD/.build/benchmarks
python=$place/venv/bin/python
bevaka=${BEVAKA:-$PWD/.build/release/bevaka}
[ -x "$bevaka" ] || { echo "benchmarks: no $bevaka; run 'make build' first, or set BEVAKA." >&2; exit 69; }
[ -x "$place/yardstick" ] || { echo "benchmarks: run Benchmarks/setup first." >&2; exit 69; }

# Writes the corpus of a size, once, and sets: feeds (its folder), megabytes.
corpus() {
    local folder=$place/$1
    [ -s "$folder/SUM" ] || "$python" Benchmarks/corpus.py --size "$1" "$folder" >/dev/null
    feeds=$folder/feeds
    megabytes=$(sed -E 's/.* bytes=([0-9]+).*/\1/' "$folder/SUM" | awk '{print $1 / 1e6}')
}
