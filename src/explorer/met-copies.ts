import type { WhoMetWhomQueryVariables } from './generated.ts'

/** A question that can be asked elsewhere. */
export interface Asked {
  question: string
  variables: WhoMetWhomQueryVariables
  /** Address of the server. */
  origin: string
}

/** The question with its variables, as the playground takes it. */
export function asGraphql({ question, variables }: Asked): string {
  return `${question}\n\n# variables\n${commented(JSON.stringify(variables, null, 2))}\n`
}

/** The question as a command for a shell. */
export function asCurl({ question, variables, origin }: Asked): string {
  const body = JSON.stringify({ query: question, variables })
  return `curl -s ${origin}/graphql -H 'content-type: application/json' -d '${body.replaceAll("'", "'\\''")}'\n`
}

/** The question as a program in Python that puts all its pages into a data frame. */
export function asPython({ question, variables, origin }: Asked): string {
  return `import json
import pandas as pd
import requests

question = """
${question.replaceAll('\\', '\\\\')}
"""
variables = json.loads(r'''${JSON.stringify(variables, null, 2)}''')

rows, more = [], True
while more:
    answer = requests.post("${origin}/graphql", json={"query": question, "variables": variables}, timeout=60).json()
    if "errors" in answer:
        raise SystemExit(answer["errors"][0]["message"])
    page = answer["data"]["encounters"]
    rows += [edge["node"] for edge in page["edges"]]
    more = page["pageInfo"]["hasNextPage"]
    variables["after"] = page["pageInfo"]["endCursor"]

print(pd.json_normalize(rows))
`
}

function commented(text: string): string {
  return text.replaceAll(/^/gm, '# ')
}
