import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AppError } from '../errors.ts'
import type { EngineOptions, Progress } from './engine.ts'
import { isAlive, runTool } from './tool.ts'

/** Lives in `src` for the built program too: `src/engine` and `dist/engine` have the same depth. */
const recipe = fileURLToPath(new URL('../../src/engine/neo4j/', import.meta.url))
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
const launcherClass = 'Launcher.class'
const launcherSum = 'Launcher.sha256'

/** One line of the list of files that the engine consists of. */
interface Expected {
  sha256: string
  name: string
}

/**
 * Gives the folder with Neo4j's jars and the compiled launcher, fetched through Maven when it is not there yet, and anew
 * when a file of it is missing or changed. Two starts at once do not disturb each other: each fetches into a folder of its
 * own, and the first that is complete is kept.
 * @throws AppError CACHE_BROKEN that names the folder, when it can neither be used nor mended.
 */
export async function engineFiles(options: EngineOptions, progress: Progress): Promise<string> {
  const folder = await engineFolder(options.cache)
  const broken = await brokenFiles(folder)
  if (broken.length === 0) return folder
  await removeLeftovers(options.cache)
  const damaged = existsSync(folder)
  if (damaged) progress({ text: `${folder} is damaged (${summary(broken)}); it is fetched anew` })
  try {
    await replace(folder, await fetchFiles(options, progress))
    return folder
  } catch (cause) {
    options.signal?.throwIfAborted()
    if (cause instanceof AppError && !damaged) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    const message = damaged
      ? `The cache folder ${folder} is damaged (${summary(broken)}) and could not be fetched anew. ${reason}`
      : `The cache folder ${options.cache} cannot be used: ${reason}`
    throw new AppError('CACHE_BROKEN', message, { cause })
  }
}

/** The folder of the engine's files, whether it is there or not: its name follows from the recipe. */
export async function engineFolder(cache: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of ['pom.xml', 'jars.sha256', 'Launcher.java']) hash.update(await readFile(join(recipe, file)))
  return join(cache, `neo4j-${hash.digest('hex').slice(0, 12)}`)
}

/** Names of the files of a folder that are missing or are not what they should be. */
export async function brokenFiles(folder: string): Promise<string[]> {
  const launcher = await readFile(join(folder, launcherSum), 'utf8').catch(() => `- ${launcherClass}`)
  const expected = [...(await expectedJars()), ...parseSums(launcher)]
  const sums = await Promise.all(expected.map(({ name }) => sha256(join(folder, name)).catch(() => null)))
  return expected.filter(({ sha256 }, i) => sums[i] !== sha256).map(({ name }) => name)
}

async function expectedJars(): Promise<Expected[]> {
  return parseSums(await readFile(join(recipe, 'jars.sha256'), 'utf8'))
}

function parseSums(text: string): Expected[] {
  return text
    .split('\n')
    .map(line => line.split(/\s+/))
    .flatMap(([sha256, name]) => (sha256 && name ? [{ sha256, name }] : []))
}

async function fetchFiles(options: EngineOptions, progress: Progress): Promise<string> {
  const folder = join(options.cache, `fetching-${process.pid}-${randomBytes(4).toString('hex')}`)
  try {
    await mkdir(folder, { recursive: true })
    await copyFile(join(recipe, 'pom.xml'), join(folder, 'pom.xml'))
    await fetchJars(folder, options, progress)
    await compileLauncher(folder, options)
    return folder
  } catch (cause) {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined)
    throw cause
  }
}

async function fetchJars(folder: string, { environment, signal }: EngineOptions, progress: Progress): Promise<void> {
  const total = (await expectedJars()).length
  let done = 0
  const text = 'Fetching Neo4j from Maven Central (once)'
  progress({ text, done, total })
  const onLine = (line: string) => {
    // A jar is counted when it is downloaded; one that Maven has already is only copied, which takes no time.
    if (/\bDownloaded from \S+: \S+\.jar\b/.test(line)) progress({ text, done: ++done, total: Math.max(total, done) })
  }
  const args = ['-B', '-f', join(folder, 'pom.xml'), copyDependencies, `-DoutputDirectory=${folder}`]
  const maven = await runTool('mvn', args, { environment, onLine, signal })
  signal?.throwIfAborted()
  if (maven.status !== 0) {
    const reasons = maven.stdout.split('\n').filter(line => line.includes('ERROR'))
    const reason = reasons[0]?.replace(/^.*?ERROR\S*\s*/, '') ?? (maven.stderr.trim() || 'no reason given')
    throw new AppError('ENGINE_FAILED', `Maven could not fetch Neo4j: ${reason}`)
  }
  const sums = await Promise.all((await expectedJars()).map(jar => sha256(join(folder, jar.name)).catch(() => null)))
  const wrong = (await expectedJars()).filter((jar, i) => sums[i] !== jar.sha256).map(jar => jar.name)
  if (wrong.length > 0) {
    const message = `Maven gave files that are not the released ones (${summary(wrong)}); its own folder may be damaged, see ~/.m2/repository`
    throw new AppError('CACHE_BROKEN', message)
  }
  progress({ text, done: total, total })
}

async function compileLauncher(folder: string, { environment }: EngineOptions): Promise<void> {
  const ecj = (await readdir(folder)).find(name => name.startsWith('ecj-')) ?? ''
  const classPath = (await expectedJars())
    .map(({ name }) => join(folder, name))
    .join(process.platform === 'win32' ? ';' : ':')
  const args = ['-jar', join(folder, ecj), '-17', '-cp', classPath, '-d', folder, join(recipe, 'Launcher.java')]
  const compiler = await runTool('java', args, { environment })
  if (compiler.status !== 0) {
    throw new AppError('ENGINE_FAILED', `The launcher of Neo4j could not be compiled: ${compiler.stderr.trim()}`)
  }
  await writeFile(join(folder, launcherSum), `${await sha256(join(folder, launcherClass))}  ${launcherClass}\n`)
}

/** Puts a complete folder in place. Where another start was faster, its folder is kept: it has the same content. */
async function replace(folder: string, fresh: string): Promise<void> {
  const aside = `${fresh}-old`
  await rename(folder, aside).catch(() => undefined)
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }))
  await rm(aside, { recursive: true, force: true })
}

/** What a start that was killed while fetching has left behind. */
async function removeLeftovers(cache: string): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    const owner = /^fetching-(\d+)-/.exec(name)?.[1]
    if (owner && !isAlive(Number(owner))) await rm(join(cache, name), { recursive: true, force: true })
  }
}

function summary(names: string[]): string {
  const [first = '', ...rest] = names
  return rest.length === 0 ? first : `${first} and ${rest.length} more`
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}
