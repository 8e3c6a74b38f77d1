/** A Neo4j that answers, and how to let go of it. */
export interface Engine {
  kind: 'GIVEN' | 'DOCKER' | 'LOCAL'
  uri: string
  username: string
  password: string
  /** Name of the database; the server's default where absent. */
  database?: string
  /** Whether somebody else started it, so that closing leaves it running. */
  borrowed: boolean
  /** Resolves with the reason when an engine of ours ends before it is closed; pending for ever otherwise. */
  lost: Promise<Error>
  /** Stops what was started; a second call waits for the first. */
  close(): Promise<void>
}

/** What `findNeo4j` needs to know. */
export interface EngineOptions {
  /** Address of a database that exists; nothing is started then. */
  given?: { uri: string; username: string; password: string; database?: string }
  /** Image that a Docker engine runs. */
  image: string
  /** Folder for files that all checkouts share. */
  cache: string
  /** Folder of this checkout's own database. */
  data: string
  /** Heap of the database's process, such as `1g`. */
  memory: string
  /** Environment for the tools that are run: the search path, Docker's and Java's own variables. */
  environment: Record<string, string | undefined>
  /** Gives up fetching and starting. */
  signal?: AbortSignal
}

/** What a long step is doing now; `total` is there when the end can be foreseen. */
export interface Step {
  text: string
  done?: number
  total?: number
}

/** Told about each step; shows it or not. */
export type Progress = (step: Step) => void
