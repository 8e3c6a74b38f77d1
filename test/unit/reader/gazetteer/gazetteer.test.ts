import { expect, test } from '@jest/globals'
import { countryAfterOf, countryName, iso2Of, iso3Of } from '../../../../src/domain/country.ts'
import { loadGazetteer } from '../../../../src/reader/gazetteer/gazetteer.ts'
import { phraseFinder } from '../../../../src/reader/gazetteer/phrases.ts'
import { tokenise } from '../../../../src/reader/text/tokenise.ts'

const gazetteer = await loadGazetteer()
const found = (text: string) =>
  gazetteer.countries(tokenise(text).map(token => token.text)).map(({ value }) => `${value.iso3} ${value.by}`)

test('countries are known by official names, short forms and demonyms', () => {
  expect(found('The UAE, the Democratic Republic of the Congo, Türkiye and Bosnia and Herzegovina')).toEqual([
    'ARE NAME',
    'COD NAME',
    'TUR NAME',
    'BIH NAME',
  ])
  expect(found('Dutch, Filipino, Swiss and Emirati diplomats, with Finns and South Koreans')).toEqual([
    'NLD DEMONYM',
    'PHL DEMONYM',
    'CHE DEMONYM',
    'ARE DEMONYM',
    'FIN DEMONYM',
    'KOR DEMONYM',
  ])
})

test('the longest name wins and parts of it are not found again', () => {
  expect(found('South Sudan and Papua New Guinea, Guinea-Bissau, Equatorial Guinea')).toEqual([
    'SSD NAME',
    'PNG NAME',
    'GNB NAME',
    'GNQ NAME',
  ])
})

test('everyday words in lower case are no countries', () => {
  expect(found('they asked us about turkey, chad and polish')).toEqual([])
})

test('namesakes of a city come largest first', () => {
  const [first] = gazetteer.cities('Hyderabad')
  expect(first).toMatchObject({ country: 'IND' })
  expect(gazetteer.cities('Reykjavík')).toEqual(gazetteer.cities('Reykjavik'))
  expect(gazetteer.cities('Nowhere-upon-Sea')).toEqual([])
})

test('a phrase given twice keeps its first value', () => {
  const finder = phraseFinder([
    [['Arab', 'League'], 1],
    [['Arab', 'League'], 2],
    [['Arab'], 3],
  ])
  expect(finder(['the', 'Arab', 'League', 'Arab'])).toEqual([
    { first: 1, end: 3, value: 1 },
    { first: 3, end: 4, value: 3 },
  ])
})

test('codes and names of countries agree both ways', () => {
  expect([iso3Of('XK'), iso2Of('XKX'), iso3Of('NO'), iso2Of('NOR'), iso3Of('??')]).toEqual([
    'XKX',
    'XK',
    'NOR',
    'NO',
    null,
  ])
  expect([countryName('RUS'), countryName('QQQ'), countryAfterOf('NLD')]).toEqual(['Russia', null, 'the Netherlands'])
})
