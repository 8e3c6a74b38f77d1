import { tableNames } from '../src/domain/table.ts'
import { columns } from '../src/export/column.ts'
import { tables } from '../src/export/tables.ts'

/** The data dictionary: every column of every table. */
export function tablesPage(): string {
  return [
    '# Tables',
    '',
    'The tables that `parley export TABLE` and `/export/TABLE.csv` give, with every column. [Exporting](../guides/exporting.md) tells how to get and open them.',
    '',
    'An empty cell is unknown, never «no» or zero. Ids are texts and the same in all tables. A day that the sources do not give exactly is kept as they',
    'give it in `date_edtf` ([EDTF](https://www.loc.gov/standards/datetime/)), with its first and last possible day beside it.',
    '',
    '| type | CSV | NDJSON | Parquet |',
    '| --- | --- | --- | --- |',
    '| text | as it is; with an apostrophe in front where a spreadsheet would take it for a formula | string | STRING |',
    '| integer, number | with a decimal point | number | INT32, DOUBLE |',
    '| boolean | `true`, `false` | true, false | BOOLEAN |',
    '| day | `2025-10-24` | string | DATE |',
    '| moment | `2025-10-25T09:30:00.000Z` | string | TIMESTAMP |',
    '| list | joined by `;`, with a backslash before a `;` or a backslash in an item | array | LIST of STRING |',
    ...tableNames.flatMap(tableOf),
    '',
  ].join('\n')
}

function tableOf(name: (typeof tableNames)[number]): string[] {
  const { description, days, country, statuses } = tables[name]
  const filters = [
    ...(days ? [`* \`from\`, \`to\`: ${days}`] : []),
    ...(country ? [`* \`country\`: ${country}`] : []),
    ...(statuses ? [`* \`status\`: ${statuses.join(', ')}`] : []),
  ]
  const rows = columns[name].map(
    column =>
      `| \`${column.name}\` | ${column.type} | ${column.format} | ${column.example && `\`${column.example}\``} | ${column.description} |`,
  )
  return [
    '',
    `## ${name}`,
    '',
    description,
    ...(filters.length > 0 ? ['', 'Filters:', '', ...filters] : []),
    '',
    '| column | type | format | example | what it is |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ]
}
