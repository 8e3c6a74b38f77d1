/** A country of the made-up year: what is real is its code, its name, its capital and the other city. */
export interface WorldCountry {
  iso3: string
  name: string
  capital: string
  city: string
  g20: boolean
}

const rows = `ARG Argentina|Buenos Aires|Rosario|1
AUS Australia|Canberra|Perth|1
BRA Brazil|Brasilia|Recife|1
CAN Canada|Ottawa|Calgary|1
CHN China|Beijing|Chengdu|1
DEU Germany|Berlin|Leipzig|1
FRA France|Paris|Lyon|1
GBR United Kingdom|London|Leeds|1
IDN Indonesia|Jakarta|Surabaya|1
IND India|New Delhi|Pune|1
ITA Italy|Rome|Turin|1
JPN Japan|Tokyo|Osaka|1
KOR South Korea|Seoul|Busan|1
MEX Mexico|Mexico City|Puebla|1
RUS Russia|Moscow|Kazan|1
SAU Saudi Arabia|Riyadh|Jeddah|1
TUR Türkiye|Ankara|Izmir|1
USA United States|Washington|Denver|1
ZAF South Africa|Pretoria|Durban|1
CHE Switzerland|Bern|Geneva|0
AUT Austria|Vienna|Graz|0
NOR Norway|Oslo|Bergen|0
POL Poland|Warsaw|Gdansk|0
UKR Ukraine|Kyiv|Lviv|0
NLD Netherlands|Amsterdam|Rotterdam|0
SWE Sweden|Stockholm|Malmo|0
FIN Finland|Helsinki|Tampere|0
ESP Spain|Madrid|Bilbao|0
EGY Egypt|Cairo|Alexandria|0
QAT Qatar|Doha|Al Khor|0
KEN Kenya|Nairobi|Mombasa|0
VNM Vietnam|Hanoi|Da Nang|0`

/** The countries, those of the G20 first. */
export const worldCountries: readonly WorldCountry[] = rows.split('\n').map(row => {
  const [head = '', capital = '', city = '', g20] = row.split('|')
  return { iso3: head.slice(0, 3), name: head.slice(4), capital, city, g20: g20 === '1' }
})
