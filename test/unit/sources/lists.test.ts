import { expect, test } from '@jest/globals'
import type { ListEntry } from '../../../src/domain/list-entry.ts'
import { type ListFormat, listFormats } from '../../../src/sources/lists/formats.ts'
import type { ListFile } from '../../../src/sources/lists/list-source.ts'

/** A file out of its text, in pieces of a few bytes, so that no reader may count on whole lines or letters. */
function file(name: string, text: string): ListFile {
  const bytes = new TextEncoder().encode(text)
  async function* open() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7)
  }
  return { name, open }
}

async function read(format: ListFormat, ...files: ListFile[]) {
  const entries: ListEntry[] = []
  const errors: string[] = []
  for await (const item of listFormats[format](files)) {
    if ('entry' in item) entries.push(item.entry)
    else errors.push(`${item.file}: line ${item.line} ${item.error}`)
  }
  return { entries, errors }
}

// Invented subjects in the form of each list.
const sdn = file(
  'sdn.csv',
  [
    '36,"HARBOUR LINES, S.A.",-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
    `41,"OYARZUN, Marta",individual,SDGT] [IFSR,Minister of Ports,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 09 Feb 1951; alt. DOB circa 1953; POB Arica, Chile; nationality Chile; Passport A-1234 (Chile); a.k.a. 'LA JEFA'."`,
    '55,TEAL,vessel,IRAN,-0- ,9HEF9,Crude Oil Tanker,"299,500","160,576",Malta,-0- ,Vessel Registration Identification IMO 9218454; MMSI 256864000.',
    '56,only three columns,x',
    '\u001a',
  ].join('\r\n'),
)
const alt = file('alt.csv', '36,1,aka,HARBOUR,-0- \r\n36,2,fka,"OLD HARBOUR, LTD",-0- \r\n')
const add = file('add.csv', '36,25,12 Quay Road,Havana,Cuba,-0- \r\n')

test('the three CSV files of the SDN list are joined by number, in any order of files', async () => {
  const { entries, errors } = await read('ofac-sdn', add, sdn, alt)
  expect(errors).toEqual(['sdn.csv: line 4 has 3 columns instead of 12'])
  expect(entries).toHaveLength(3)
  expect(entries[0]).toMatchObject({
    id: 'ofac-36',
    list: 'US-OFAC-SDN',
    country: 'USA',
    kind: 'ORGANIZATION',
    name: 'HARBOUR LINES, S.A.',
    aliases: [
      { name: 'HARBOUR', kind: 'AKA' },
      { name: 'OLD HARBOUR, LTD', kind: 'FKA' },
    ],
    programs: ['CUBA'],
    listedOn: null,
    addresses: ['12 Quay Road, Havana, Cuba'],
    remarks: null,
  })
})

test('what the remarks of the SDN list tell in its shorthand becomes fields', async () => {
  const { entries } = await read('ofac-sdn', sdn)
  expect(entries[1]).toMatchObject({
    kind: 'PERSON',
    programs: ['SDGT', 'IFSR'],
    positions: ['Minister of Ports'],
    birthDates: ['1951-02-09', '1953~'],
    birthPlaces: ['Arica, Chile'],
    nationalities: ['CHL'],
    identifiers: [{ kind: 'Passport', number: 'A-1234', country: 'Chile' }],
    aliases: [{ name: 'LA JEFA', kind: 'AKA', weak: true }],
  })
  expect(entries[2]).toMatchObject({ kind: 'VESSEL', imo: '9218454', flag: 'Malta' })
})

test('the XML of the SDN list gives the same entry as the CSV', async () => {
  const xml = file(
    'sdn.xml',
    `<?xml version="1.0"?><sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Record_Count>1</Record_Count></publshInformation>
     <sdnEntry><uid>41</uid><firstName>Marta</firstName><lastName>OYARZUN</lastName><title>Minister of Ports</title><sdnType>Individual</sdnType>
     <programList><program>SDGT</program><program>IFSR</program></programList>
     <idList><id><uid>1</uid><idType>Passport</idType><idNumber>A-1234</idNumber><idCountry>Chile</idCountry></id>
     <id><uid>7</uid><idType>Gender</idType><idNumber>Female</idNumber></id></idList>
     <akaList><aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>LA JEFA</lastName></aka></akaList>
     <nationalityList><nationality><uid>3</uid><country>Chile</country><mainEntry>true</mainEntry></nationality></nationalityList>
     <dateOfBirthList><dateOfBirthItem><uid>4</uid><dateOfBirth>09 Feb 1951</dateOfBirth></dateOfBirthItem>
     <dateOfBirthItem><uid>5</uid><dateOfBirth>circa 1953</dateOfBirth></dateOfBirthItem></dateOfBirthList>
     <placeOfBirthList><placeOfBirthItem><uid>6</uid><placeOfBirth>Arica, Chile</placeOfBirth></placeOfBirthItem></placeOfBirthList></sdnEntry></sdnList>`,
  )
  const [fromXml] = (await read('ofac-sdn', xml)).entries
  const [, fromCsv] = (await read('ofac-sdn', sdn)).entries
  expect({ ...fromXml, remarks: null }).toEqual({ ...fromCsv, remarks: null })
  expect(fromXml?.remarks).toBe('Gender Female')
})

test('an entry of the United Nations has its reference number, its list as programme and its day', async () => {
  const { entries, errors } = await read(
    'un-consolidated',
    file(
      'un.xml',
      `<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>IDRIS</FIRST_NAME><SECOND_NAME>COLE</SECOND_NAME>
       <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.901</REFERENCE_NUMBER><LISTED_ON>2011-12-01T00:00:00</LISTED_ON><COMMENTS1>Left in 2013 &amp; came back.</COMMENTS1>
       <NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE></NATIONALITY><INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Pilot</ALIAS_NAME></INDIVIDUAL_ALIAS>
       <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1965</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
       <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1963</YEAR></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL></INDIVIDUALS>
       <ENTITIES><ENTITY><FIRST_NAME>WHITE TIDE</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDe.902</REFERENCE_NUMBER><LISTED_ON/></ENTITY></ENTITIES></CONSOLIDATED_LIST>`,
    ),
  )
  expect(errors).toEqual([])
  expect(entries).toMatchObject([
    {
      id: 'un-CDi.901',
      kind: 'PERSON',
      name: 'IDRIS COLE',
      programs: ['DRC'],
      listedOn: '2011-12-01',
      nationalities: ['IRN'],
      birthDates: ['1960/1965', '1963~'],
      aliases: [{ name: 'The Pilot', kind: 'AKA', weak: true }],
      remarks: 'Left in 2013 & came back.',
    },
    { id: 'un-CDe.902', kind: 'ORGANIZATION', name: 'WHITE TIDE', listedOn: null },
  ])
})

test('an entry of the European Union takes its first strong Latin name, and unknown countries are none', async () => {
  const { entries } = await read(
    'eu-fsf',
    file(
      'eu.xml',
      `<export xmlns="http://eu.europa.ec/fpi/fsd/export"><sanctionEntity designationDate="2014-03-17" logicalId="77">
       <regulation numberTitle="2014/269 (OJ L78)" programme="UKR"><publicationUrl>https://example.org/l78</publicationUrl></regulation>
       <subjectType code="person" classificationCode="P"/>
       <nameAlias wholeName="Мара Линд" strong="true"/><nameAlias firstName="Mara" lastName="Lind" wholeName="" strong="true" function="Governor"><remark>Her father is Idris Lind.</remark></nameAlias>
       <nameAlias wholeName="Mara Lind" strong="true"/><nameAlias wholeName="Moth" strong="false"/>
       <citizenship countryIso2Code="00" countryDescription="UNKNOWN"/><citizenship countryIso2Code="BY" countryDescription="BELARUS"/>
       <birthdate circa="true" year="1958" city="-" countryIso2Code="BY"/><birthdate birthdate="1959-02-03" year="1959"/></sanctionEntity></export>`,
    ),
  )
  expect(entries).toMatchObject([
    {
      id: 'eu-77',
      kind: 'PERSON',
      name: 'Mara Lind',
      aliases: [
        { name: 'Мара Линд', kind: 'ORIGINAL_SCRIPT' },
        { name: 'Moth', kind: 'AKA', weak: true },
      ],
      programs: ['UKR'],
      listedOn: '2014-03-17',
      nationalities: ['BLR'],
      birthDates: ['1958~', '1959-02-03'],
      birthPlaces: ['Belarus'],
      positions: ['Governor'],
      remarks: 'Her father is Idris Lind.',
      legalBasis: '2014/269 (OJ L78)',
    },
  ])
})

const ukHeader =
  'Name 6,Name 1,Name 2,Title,Name Non-Latin Script,DOB,Nationality,Passport Number,Position,Country,Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID'
const ukRows = [
  'LIND,Mara,,,,05/07/1983,(1) Belarus (2) Pakistani,,Governor,,Note.,Individual,AKA,Belarus,25/07/2014,18/03/2020,13063',
  'TEAL,,,,,,,,,,IMO number 9218454,Ship,Primary name,Syria,01/02/2015,18/03/2020,9001',
  'LIND,Maria,Olga,,Мария Линд,10/00/1983,,,,,Note.,Individual,Primary name,Belarus,25/07/2014,18/03/2020,13063',
]

test('the rows of a group are one entry of the United Kingdom, wherever they stand', async () => {
  const csv = file('uk.csv', ['Last Updated,27/04/2020', ukHeader, ...ukRows, 'too,short'].join('\n'))
  const { entries, errors } = await read('uk-hmt', csv)
  expect(errors).toEqual(['uk.csv: line 6 has 2 columns instead of 17'])
  expect(entries).toMatchObject([
    { id: 'uk-9001', kind: 'VESSEL', name: 'TEAL', imo: '9218454', listedOn: '2015-02-01' },
    {
      id: 'uk-13063',
      kind: 'PERSON',
      name: 'Maria Olga LIND',
      aliases: [
        { name: 'Mara LIND', kind: 'AKA' },
        { name: 'Мария Линд', kind: 'ORIGINAL_SCRIPT' },
      ],
      programs: ['Belarus'],
      listedOn: '2014-07-25',
      nationalities: ['BLR', 'PAK'],
      birthDates: ['1983-07-05', '1983'],
    },
  ])
})

test('the XML of the United Kingdom gives the same', async () => {
  const names: Record<string, string> = {
    DOB: 'Individual_DateOfBirth',
    'Group Type': 'GroupTypeDescription',
    Regime: 'RegimeName',
  }
  const header = ukHeader.split(',').map(name => names[name] ?? name.replace(/[ -]/g, ''))
  const targets = ukRows.map(row => {
    const cells = row.split(',').map((cell, at) => `<${header[at]}>${cell}</${header[at]}>`)
    return `<FinancialSanctionsTarget>${cells.join('')}</FinancialSanctionsTarget>`
  })
  const xml = file(
    'uk.xml',
    `<ArrayOfFinancialSanctionsTarget>\n${targets.join('\n')}\n</ArrayOfFinancialSanctionsTarget>`,
  )
  const csv = file('uk.csv', ['Last Updated,27/04/2020', ukHeader, ...ukRows].join('\n'))
  expect((await read('uk-hmt', xml)).entries).toEqual((await read('uk-hmt', csv)).entries)
})

test('an entity of FollowTheMoney keeps its id; its sanctions are found nested or beside it', async () => {
  const entity = (id: string, more: object) =>
    JSON.stringify({
      id,
      schema: 'Person',
      caption: 'Mara Lind',
      datasets: ['demo'],
      target: true,
      properties: { name: ['Mara Lind', 'Мара Линд'], nationality: ['by'] },
      ...more,
    })
  const sanction = {
    id: 's1',
    schema: 'Sanction',
    properties: { entity: ['p1'], authority: ['Council'], program: ['BLR'], listingDate: ['2021-05-04'] },
  }
  const lines = [
    entity('p1', {}),
    'no JSON',
    JSON.stringify(sanction),
    JSON.stringify({ id: 'a1', schema: 'Address', properties: {} }),
    entity('p2', { properties: { name: ['Mara Lind'], sanctions: [{ ...sanction, id: 's2' }] } }),
    entity('p3', { target: false }),
    entity('c1', { schema: 'Company', properties: { name: ['Tide Oil'], country: ['by'] } }),
  ]
  const { entries, errors } = await read('ftm', file('demo.ndjson', lines.join('\n')))
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(/^demo\.ndjson: line 2 is not JSON/)
  expect(entries).toMatchObject([
    { id: 'p1', list: 'demo', authority: 'Council', programs: ['BLR'], listedOn: '2021-05-04', nationalities: ['BLR'] },
    { id: 'p2', programs: ['BLR'], listedOn: '2021-05-04' },
    { id: 'c1', kind: 'ORGANIZATION', nationalities: ['BLR'] },
  ])
})

test('XML that breaks off is told with its line, what came before it stays', async () => {
  const broken = file(
    'un.xml',
    '<L><ENTITY><FIRST_NAME>WHITE TIDE</FIRST_NAME><REFERENCE_NUMBER>CDe.1</REFERENCE_NUMBER></ENTITY>\n<ENTITY><FIRST',
  )
  const { entries, errors } = await read('un-consolidated', broken)
  expect(entries.map(({ id }) => id)).toEqual(['un-CDe.1'])
  expect(errors[0]).toMatch(/^un\.xml: line 2 is not well-formed XML/)
})

test('an entry without a name is told, not invented', async () => {
  const { entries, errors } = await read(
    'un-consolidated',
    file('un.xml', '<L><ENTITY><REFERENCE_NUMBER>CDe.1</REFERENCE_NUMBER></ENTITY></L>'),
  )
  expect(entries).toEqual([])
  expect(errors[0]).toMatch(/is no list entry: name/)
})
