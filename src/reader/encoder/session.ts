import { readFileSync } from 'node:fs'
import { InferenceSession } from 'onnxruntime-node'
import { tellNobody } from './telemetry.ts'

/**
 * Loads a network of the project. Processors with AVX2 alone multiply small integers into sums of 16 bits that overflow; full precision there gives the
 * answers that newer processors give by themselves and twice as fast, so that the same words are read in the same way everywhere.
 */
export function loadNetwork(file: string, threads: number): Promise<InferenceSession> {
  tellNobody()
  return InferenceSession.create(file, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    extra: { session: { x64quantprecision: sumsExactly() ? '0' : '1' } },
  })
}

/** Whether the processor is known to sum products of small integers in 32 bits (the instructions called VNNI). */
function sumsExactly(): boolean {
  try {
    return /\bavx(512)?_vnni\b/.test(readFileSync('/proc/cpuinfo', 'utf8'))
  } catch {
    return false // Not Linux: nothing is known of the processor.
  }
}
