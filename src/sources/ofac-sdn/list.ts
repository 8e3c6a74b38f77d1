/** What every entry of the list has in common. */
export const ofac = { list: 'US-OFAC-SDN', authority: 'Office of Foreign Assets Control', country: 'USA' } as const
