/** The program's own reader, known without loading it. The version changes whenever the reader may read the same words in another way. */
export const ownReader = { name: 'parley', version: '0.17.0' } as const
