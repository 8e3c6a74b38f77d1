#!/usr/bin/env bash
# Whom somebody met in person: `examples/clients/curl/met.sh Zelenskyy`, with the server's address in PARLEY_URL. Needs curl and jq.
set -euo pipefail
address=${PARLEY_URL:-http://127.0.0.1:4000}
question=$(dirname "$0")/../met.graphql
after=null
while true; do
  page=$(jq -n --rawfile query "$question" --arg name "${1:-Zelenskyy}" --argjson after "$after" \
    '{query: $query, variables: {name: $name, first: 5, after: $after}}' |
    curl --silent --show-error --retry 3 "$address/graphql" --header 'content-type: application/json' --data @-)
  jq -e '.errors == null' >/dev/null <<<"$page" || { jq -r '.errors[0].message' <<<"$page" >&2; exit 1; }
  jq -r '.data.encounters.edges[] | "\(.node.meeting.date.edtf // "undated")  \(.node.counterpart.name)",
    (.evidence[] | "    «\(.sentence)» \(.article.source.name // "")" | sub(" +$"; ""))' <<<"$page"
  [ "$(jq '.data.encounters.pageInfo.hasNextPage' <<<"$page")" = true ] || break
  after=$(jq '.data.encounters.pageInfo.endCursor' <<<"$page")
done
