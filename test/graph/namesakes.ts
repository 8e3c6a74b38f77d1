import { present, type Story, story } from './stories.ts'

const met = (quote: string, ...refs: string[]) => ({
  status: 'HELD' as const,
  date: null,
  participants: refs.map(present),
  quote,
})

/** Small stories of people who must not become one: namesakes in two governments, father and son, a person and a ship of that name. */
export const namesakes: readonly Story[] = [
  story('basra', 'Gulf Wire', '2024-03-01', 'Oil Minister Karim Haddad of Iraq received Otto Lind in Basra.', {
    people: { p1: ['Karim Haddad', undefined, 'Oil Minister', 'IRQ'], p2: ['Otto Lind'] },
    countries: { c1: ['Iraq', 'IRQ'] },
    meetings: [met('Oil Minister Karim Haddad of Iraq received Otto Lind in Basra.', 'p1', 'p2')],
  }),
  story('tunis', 'Cap Post', '2024-03-02', 'Trade Minister Karim Haddad of Tunisia met Ilse Vark.', {
    people: { p1: ['Karim Haddad', undefined, 'Trade Minister', 'TUN'], p2: ['Ilse Vark'] },
    countries: { c1: ['Tunisia', 'TUN'] },
    meetings: [met('Trade Minister Karim Haddad of Tunisia met Ilse Vark.', 'p1', 'p2')],
  }),
  story('father', 'Cap Post', '2024-03-03', 'Former President Pavel Doru Sr. met Otto Lind.', {
    people: { p1: ['Pavel Doru Sr.', undefined, 'Former President', 'MDA'], p2: ['Otto Lind'] },
    meetings: [met('Former President Pavel Doru Sr. met Otto Lind.', 'p1', 'p2')],
  }),
  story('son', 'Cap Post', '2024-03-04', 'Pavel Doru Jr., a deputy, met Otto Lind.', {
    people: { p1: ['Pavel Doru Jr.', undefined, 'deputy', 'MDA'], p2: ['Otto Lind'] },
    meetings: [met('Pavel Doru Jr., a deputy, met Otto Lind.', 'p1', 'p2')],
  }),
  story('ship', 'Gulf Wire', '2024-03-05', 'Norway imposed sanctions on the tanker Karim Haddad.', {
    countries: { c1: ['Norway', 'NOR'] },
    organizations: { o1: ['Karim Haddad'] },
    sanctions: [
      {
        ...{ status: 'IMPOSED', issuers: ['c1'], targets: ['o1'] },
        quote: 'Norway imposed sanctions on the tanker Karim Haddad.',
      },
    ],
  }),
]
