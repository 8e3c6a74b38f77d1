import type { Engine } from '../../src/engine/engine.ts'

/** Jest loads set-up and tear-down as separate modules of one process: the process is what they share. */
const shared: { parleyScratchEngine?: Engine } = globalThis as object

/** Keeps the engine for the tear-down. */
export function keepScratch(engine: Engine): void {
  shared.parleyScratchEngine = engine
}

/** The engine that the set-up kept. */
export function keptScratch(): Engine | undefined {
  return shared.parleyScratchEngine
}
