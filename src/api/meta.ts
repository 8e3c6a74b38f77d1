import { readMeta } from '../graph/read/meta.ts'
import type { QueryResolvers } from './generated.ts'
import { statusPolicy } from './status-policy.ts'

/** `meta`. */
export const metaQueries: Pick<QueryResolvers, 'meta'> = {
  meta: async (_, _args, { graph, version, intake, takesKeys, signal }) => ({
    version,
    statusPolicy,
    takesWrites: intake !== undefined && takesKeys,
    ...(await readMeta(graph, signal)),
  }),
}
