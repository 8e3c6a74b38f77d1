const table = `
RUS kremlin|President
GBR downing street|number 10|10 downing street|Prime Minister of the United Kingdom
USA white house|oval office|President of the United States
USA foggy bottom|state department|Secretary of State
USA pentagon|Secretary of Defense
FRA elysee|elysee palace|President
FRA matignon|hotel matignon|Prime Minister
FRA quai d orsay|quai dorsay|Minister of Foreign Affairs
DEU chancellery|federal chancellery|kanzleramt|Chancellor
UKR bankova|President
ITA palazzo chigi|chigi palace|Prime Minister
ITA quirinale|quirinal palace|President
ESP moncloa|moncloa palace|Prime Minister
JPN kantei|Prime Minister
KOR blue house|cheong wa dae|President
VAT vatican|holy see|Pope
BRA planalto|planalto palace|President
ARG casa rosada|President
CHL la moneda|President
MEX los pinos|President
VEN miraflores|miraflores palace|President
CZE prague castle|President of the Czech Republic
POL belweder|President
`

/** A building or street that stands for whoever governs from it. */
export interface Seat {
  country: string
  /** What is held there, as lists of office holders put it. */
  office: string
}

/** Seats of government by their words in small letters. */
export const seats: ReadonlyMap<string, Seat> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap(line => {
      const names = line.slice(4).split('|')
      const office = names.pop() ?? ''
      return names.map(name => [name, { country: line.slice(0, 3), office }] as const)
    }),
)
