import type { Engine } from '../../src/engine/engine.ts'

/** Jest loads set-up and tear-down as separate modules of one process: the process is what they share. */
const shared: { parleyScratchEngines?: Engine[] } = globalThis as object

/** Keeps an engine for the tear-down. */
export function keepScratch(engine: Engine): void {
  keptScratch().push(engine)
}

/** The engines that the set-up kept. */
export function keptScratch(): Engine[] {
  shared.parleyScratchEngines ??= []
  return shared.parleyScratchEngines
}
