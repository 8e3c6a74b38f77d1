import { Argument, Command, Option } from 'commander'
import { ruledKinds } from '../domain/ruling.ts'
import type { Context, ExitStatus } from './context.ts'
import type { ExportSwitches } from './export.ts'
import type { IngestSwitches } from './ingest.ts'
import type { JudgeSwitches } from './judge.ts'
import { judgeActions } from './judge-actions.ts'
import { readFormats } from './read-formats.ts'
import type { ScreenSwitches } from './screen.ts'
import { programVersion } from './version.ts'
import type { WithdrawSwitches } from './withdraw.ts'

const files = [
  '[files...]',
  'documents or extractions as NDJSON, .txt, .html or feeds, or folders of them; - is standard input',
] as const

/** The command line as commander knows it; `run` gives the exit status. A command is loaded when it is run. */
export function createProgram(makeContext: () => Context): { run(args: string[]): Promise<ExitStatus> } {
  let status: ExitStatus = 0
  const program = new Command('parley')
    .description(
      'Who met whom, where, when and on whose behalf, and who sanctioned whom, with the sentences that say so.',
    )
    .version(programVersion())
    .exitOverride()
    .showHelpAfterError('parley --help lists the commands.')
  const does = <A extends unknown[]>(work: (context: Context, ...args: A) => Promise<ExitStatus>) => {
    return async (...args: A) => {
      status = await work(makeContext(), ...args)
    }
  }
  program
    .command('start')
    .description('start what is missing, show the sample documents, and serve')
    .action(does(async context => (await import('./start.ts')).start(context)))
  program
    .command('serve')
    .description('answer questions over HTTP: GraphQL at /graphql')
    .action(does(async context => (await import('./serve.ts')).serve(context)))
  program
    .command('read')
    .description('write the records of source files as they would be ingested')
    .addArgument(new Argument('<format>').choices(readFormats))
    .argument('[files...]', 'files of one source, in any order; - is standard input')
    .action(
      does(async (context, format: string, paths: string[]) =>
        (await import('./read.ts')).read(format, paths, context),
      ),
    )
  program
    .command('extract')
    .description('read documents and write what each of them says')
    .argument(...files)
    .action(does(async (context, paths: string[]) => (await import('./extract.ts')).extract(paths, context)))
  program
    .command('ingest')
    .description('write documents, or extractions of documents, travel records or sanctions lists into the graph')
    .argument(...files)
    .addOption(new Option('--format <format>', 'what the files are').choices(readFormats).default('documents'))
    .option('--allow-shrink', 'go on although a list has lost more than a tenth of its entries')
    .option('--json', 'write a summary as JSON on the last line')
    .action(
      does(async (context, paths: string[], switches: IngestSwitches) =>
        (await import('./ingest.ts')).ingest(paths, switches, context),
      ),
    )
  program
    .command('export')
    .description('write a table or a graph as a file; without a name, list what there is')
    .argument('[what]', 'what to export, such as people')
    .option('--format <format>', 'such as csv; by default what the name of the file says, else the first there is')
    .option('--from <date>', 'only from this day, month or year on')
    .option('--to <date>', 'only up to this day, month or year')
    .option('--country <iso>', 'only what has to do with this country')
    .option('--status <statuses>', 'only meetings or sanctions of these statuses, with commas between them')
    .option('--out <file>', 'the file to write; - or nothing is standard output')
    .action(
      does(async (context, what: string | undefined, switches: ExportSwitches) =>
        (await import('./export.ts')).exportData(what, switches, context),
      ),
    )
  program
    .command('match')
    .description('compare pairs of names: NDJSON with left, right and kind')
    .argument('[files...]', 'NDJSON; - is standard input')
    .action(does(async (context, paths: string[]) => (await import('./match.ts')).match(paths, context)))
  program
    .command('screen')
    .description('find the five likest names for each name: NDJSON with name and kind')
    .argument('[files...]', 'NDJSON; - is standard input')
    .option('--gallery <file>', 'names to search in, one a line; without it, those of the graph')
    .action(
      does(async (context, paths: string[], switches: ScreenSwitches) =>
        (await import('./screen.ts')).screen(paths, switches, context),
      ),
    )
  program
    .command('judge')
    .description('ask the open questions of who is who, or take an answer: judge same LEFT RIGHT')
    .addArgument(new Argument('[action]', 'what to do').choices(judgeActions).default('ask'))
    .argument('[ids...]', 'two records for an answer, a ruling for undo, a person or whatever else for records')
    .option('--by <name>', 'who answers; the user of the system unless given')
    .option('--why <text>', 'the reason of an answer')
    .addOption(new Option('--kind <kind>', 'only questions of this kind').choices(ruledKinds))
    .option('--about <id>', 'only what is about this person, organization, meeting or sanction')
    .option('--first <number>', 'how many lines; 100 unless given')
    .option('--json', 'write JSON, one object a line')
    .action(
      does(async (context, action: string, ids: string[], switches: JudgeSwitches) =>
        (await import('./judge.ts')).judge(action, ids, switches, context),
      ),
    )
  program
    .command('withdraw')
    .description('take an article out of what the graph tells, or say what would follow')
    .argument('<article>', 'id of the article or of its document')
    .option('--dry-run', 'only say what would disappear or change')
    .option('--reason <text>', 'why, for the record')
    .action(
      does(async (context, id: string, switches: WithdrawSwitches) =>
        (await import('./withdraw.ts')).withdraw(id, switches, context),
      ),
    )
  program
    .command('restore')
    .description('take back the withdrawal of an article')
    .argument('<article>', 'id of the article or of its document')
    .action(does(async (context, id: string) => (await import('./withdraw.ts')).restore(id, context)))
  program
    .command('resolve-actor')
    .description('say whom actor phrases mean: NDJSON with text and date')
    .argument('[files...]', 'NDJSON; - is standard input')
    .action(does(async (context, paths: string[]) => (await import('./resolve-actor.ts')).resolveActor(paths, context)))
  program
    .command('rebuild')
    .description('derive people, meetings and sanctions anew from the evidence')
    .action(does(async context => (await import('./rebuild.ts')).rebuild(context)))
  program
    .command('verify')
    .description('look whether every relationship has evidence and every quote is verbatim')
    .action(does(async context => (await import('./verify.ts')).verify(context)))
  program
    .command('migrate')
    .description("bring the database to this version's schema")
    .action(does(async context => (await import('./migrate.ts')).migrate(context)))
  program
    .command('doctor')
    .description('say what a database would be run with, and whether it works')
    .action(does(async context => (await import('./doctor.ts')).doctor(context)))
  return {
    run: async args => {
      await program.parseAsync(args, { from: 'user' })
      return status
    },
  }
}
