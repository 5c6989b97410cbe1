#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# run.sh TARGET SEED...: feeds the target with what grows from the seeds, 20 seconds long; an hour with PATROON_SOAK.
# Says how many inputs there were. What makes it fall stays beside the target, to become a test file.
set -uo pipefail
target=$1
shift
corpus=$(mktemp -d)
trap 'rm -rf "$corpus"' EXIT
cp "$@" "$corpus"
seconds=20
[ -n "${PATROON_SOAK:-}" ] && seconds=3600
# Graphviz's parser leaks by itself; what is looked for is what breaks.
ASAN_OPTIONS=detect_leaks=0 "$target" -seed=1 -max_total_time=$seconds -timeout=20 -rss_limit_mb=3000 -max_len=20000 \
    -artifact_prefix="$(dirname "$target")/" -print_final_stats=1 -verbosity=0 "$corpus" 2>&1 | tail -40 \
    | sed "s/^stat::number_of_executed_units:/QINFO  : $(basename "$target"), inputs tried:/"
exit "${PIPESTATUS[0]}"
