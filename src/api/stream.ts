/**
 * The body of an answer that is made while it is sent: a piece is made when the one before has been taken, and none after whoever asked
 * has gone away. When making one fails, `failed` is told, which breaks the connection off if there is one: half a file must not pass for a whole one.
 */
export function streamOf(
  chunks: AsyncIterable<string | Uint8Array>,
  failed: (error: unknown) => boolean,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const iterator = chunks[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          for (;;) {
            const { done, value } = await iterator.next()
            if (done) return controller.close()
            // A reader waits for a piece that has something in it.
            if (value.length > 0) return controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
          }
        } catch (error) {
          if (!failed(error)) return controller.error(error)
          // Nobody is there any more to whom a piece, an end or an error could be told.
          await new Promise(() => undefined)
        }
      },
      async cancel() {
        await iterator.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
