import { InferenceSession } from 'onnxruntime-node'
import { tellNobody } from './telemetry.ts'

/**
 * Loads a network of the project. Processors with AVX2 alone multiply small integers into sums of 16 bits that overflow; full precision there gives the
 * answers that newer processors give, so that the same words are read in the same way everywhere.
 */
export function loadNetwork(file: string, threads: number): Promise<InferenceSession> {
  tellNobody()
  return InferenceSession.create(file, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    extra: { session: { x64quantprecision: '1' } },
  })
}
