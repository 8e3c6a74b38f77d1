import { foldName, plainWord } from '../domain/name.ts'

/** People in public life who are called by names that are no spellings of each other; a line is one person. */
const lines = `
Chiang Kai-shek|Jiang Jieshi|Jiang Zhongzheng
Sun Yat-sen|Sun Zhongshan|Sun Yixian|Sun Wen
Luiz Inácio Lula da Silva|Lula
Andrés Manuel López Obrador|AMLO
Mohammed bin Salman|Mohammed bin Salman Al Saud|MBS
Mohammed bin Zayed|Mohammed bin Zayed Al Nahyan|MBZ
Mahmoud Abbas|Abu Mazen
Yasser Arafat|Abu Ammar
Ahmed al-Sharaa|Abu Mohammad al-Julani|Abu Mohammed al-Jolani|Abu Muhammad al-Golani
Mohamed Hamdan Dagalo|Hemedti|Hemeti
Abu Bakr al-Baghdadi|Ibrahim Awad Ibrahim al-Badri
Ho Chi Minh|Nguyen Sinh Cung|Nguyen Ai Quoc
Pol Pot|Saloth Sar
Josip Broz Tito|Josip Broz|Tito
Prachanda|Pushpa Kamal Dahal
Che Guevara|Ernesto Guevara
Carlos the Jackal|Ilich Ramirez Sanchez
Pope Francis|Jorge Mario Bergoglio
Pope Leo XIV|Robert Francis Prevost
Pope Benedict XVI|Joseph Ratzinger
Dalai Lama|Tenzin Gyatso
Vladimir Lenin|Vladimir Ulyanov
Joseph Stalin|Ioseb Jughashvili|Iosif Dzhugashvili
Leon Trotsky|Lev Bronstein
Willy Brandt|Herbert Frahm
Mustafa Kemal Atatürk|Mustafa Kemal|Atatürk
Emperor Hirohito|Emperor Showa`

const key = (name: string) => foldName(name).split(' ').map(plainWord).sort().join(' ')

const others: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map(line => line.split('|'))
    .flatMap(names => names.map(name => [key(name), names.filter(other => other !== name)] as const)),
)

/** The names that somebody who has this one, by the plain spellings of its words, is also known by, where they are no spellings of it. */
export function knownNames(words: readonly string[]): readonly string[] {
  return others.get([...words].sort().join(' ')) ?? []
}
