// Made from *.graphql by `npm run codegen`; never edited.
import type { Question } from './ask.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MetQueryVariables = Exact<{
  name: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MetQuery = { encounters: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { counterpart:
          | { name: string }
          | { name: string }
          | { name: string }
        , meeting: { date: { edtf: string | null } } }, evidence: Array<{ sentence: string, article: { source: { name: string } | null } }> }> } };


export const metQuestion = `query Met($name: String!, $first: Int!, $after: String) {
  encounters(
    with: {name: $name}
    kinds: [PERSON]
    mode: IN_PERSON
    order: OLDEST_FIRST
    first: $first
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        counterpart {
          name
        }
        meeting {
          date {
            edtf
          }
        }
      }
      evidence(first: 1) {
        sentence
        article {
          source {
            name
          }
        }
      }
    }
  }
}` as Question<MetQuery, MetQueryVariables>
