import { runTool } from './tool.ts'

/** Whether a Docker engine answers: a client without an engine is no Docker. */
export async function dockerRuns(environment: Record<string, string | undefined>): Promise<boolean> {
  const info = await runTool('docker', ['info', '--format', '{{.ServerVersion}}'], { environment, timeout: 10_000 })
  return info.status === 0 && info.stdout.trim() !== ''
}
