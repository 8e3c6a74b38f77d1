import { kinds } from './kind.ts'
import { batchSize } from './query.ts'

/** Size of a preview, in pixels. */
export const previewSize = { width: 420, height: 220 }

/**
 * The service manifest of the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group, 10 April 2023). `address` is where the service
 * is reached by others, without a slash at its end; `version` is that of the program.
 */
export function manifestOf(address: string, version: string) {
  const service_url = `${address}/reconcile`
  return {
    versions: ['0.2'],
    name: 'Parley: who met whom, who sanctioned whom',
    identifierSpace: `${service_url}/view/`,
    schemaSpace: `${address}/schema.graphql`,
    serviceVersion: version,
    defaultTypes: kinds,
    view: { url: `${service_url}/view/{{id}}` },
    preview: { url: `${service_url}/preview?id={{id}}`, ...previewSize },
    suggest: {
      entity: { service_url, service_path: '/suggest/entity' },
      type: { service_url, service_path: '/suggest/type' },
      property: { service_url, service_path: '/suggest/property' },
    },
    extend: {
      propose_properties: { service_url, service_path: '/properties' },
      property_settings: [
        {
          name: 'limit',
          label: 'At most',
          type: 'number',
          default: 10,
          help_text: 'How many values of a property are fetched for each row; at most 100.',
        },
      ],
    },
    batchSize,
  }
}
