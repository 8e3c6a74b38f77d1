/** Keeps the library that runs the networks from telling its maker of each run. It reads the process's own settings, which only the main thread can change. */
export function tellNobody(): void {
  process.env.ORT_DISABLE_TELEMETRY = '1'
}
