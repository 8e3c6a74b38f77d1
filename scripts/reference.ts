import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { settingsSchema } from '../src/config.ts'
import { errorTable } from '../src/errors.ts'
import { tablesPage } from './tables-page.ts'

/** The reference pages that follow from code: file name → text. `npm run reference` writes them, a test compares. */
export function referencePages(): Record<string, string> {
  return { 'errors.md': errorsPage(), 'configuration.md': configurationPage(), 'tables.md': tablesPage() }
}

function errorsPage(): string {
  const rows = Object.entries(errorTable).map(
    ([code, { http, exit, visible, mend }]) =>
      `| \`${code}\` | ${http} | ${exit} | ${visible ? 'yes' : 'no'} | ${mend} |`,
  )
  return [
    '# Errors',
    '',
    'Every error has one of these codes: in GraphQL as `extensions.code`, in a shell as the exit status. An error that is not',
    'visible reaches a GraphQL client as `INTERNAL` with a request id; the log has the rest.',
    '',
    '| code | HTTP | exit | visible | what you can do |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function configurationPage(): string {
  const rows = Object.entries(settingsSchema.shape).map(([name, setting]) => {
    const parsed = setting.safeParse(undefined)
    const standard = parsed.success && parsed.data !== undefined && parsed.data !== '' ? `\`${parsed.data}\`` : ''
    return `| \`${name}\` | ${standard} | ${setting.description ?? ''} |`
  })
  return [
    '# Configuration',
    '',
    'Settings are environment variables. A `PARLEY_` name that is not in this table is an error, so that a slip is noticed.',
    '',
    '| name | default | what it sets |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of Object.entries(referencePages())) {
    writeFileSync(new URL(`../docs/reference/${name}`, import.meta.url), text)
  }
}
