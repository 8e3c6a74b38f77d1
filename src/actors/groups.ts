const table = `
PSE hamas|fatah|plo|islamic jihad|palestinian authority|gazan|gazans|west bank
AFG taliban|haqqani network
LBN hezbollah|hizbollah|hizbullah
USA fbi|cia|nsa|pentagon|capitol hill|wall street|federal reserve|us congress|senate democrats|senate republicans|democrats|republicans|nypd|new yorker|new yorkers|texan|texans|californian|californians|state department|treasury department|homeland security|white house|foggy bottom|us army|us navy|centcom
GBR scotland yard|mi5|mi6|house of commons|house of lords|tories|labour party|scottish|welsh|english|londoner|londoners|northern irish|ulster|downing street|buckingham palace|whitehall|westminster|bank of england
ISR mossad|shin bet|knesset|likud|israel defense forces|idf|settlers
IRN revolutionary guards|revolutionary guard|irgc|quds force|basij|guardian council
FRA elysee|elysee palace|elysee|quai d orsay|matignon|parisian|parisians|corsican|corsicans|french resistance
DEU bundestag|bundesbank|bundeswehr|bavarian|bavarians|berliner|berliners|cdu|spd
RUS kremlin|duma|state duma|gazprom|rosneft|fsb|gru|wagner|chechen|chechens|chechnya|dagestani|muscovite|muscovites|united russia
UKR verkhovna rada|donetsk|luhansk|crimean|crimeans|azov
CHN politburo|people s liberation army|pla|chinese communist party|tibetan|tibetans|uighur|uighurs|uyghur|uyghurs|zhongnanhai
IND bjp|lok sabha|rajya sabha|indian national congress|naxalite|naxalites|maoist rebels of india|kashmiri
PAK isi|pakistani taliban|tehrik e taliban|baloch
LKA tamil tigers|ltte|tamil
ESP catalan|catalans|basque|basques|eta|catalonia
ITA venetian|sicilian|sardinian|milanese|camorra|mafia|lega nord
COL farc|eln|paramilitaries of colombia
PER shining path
MEX zetas|sinaloa cartel|zapatistas|zapatista
NGA boko haram|mend|niger delta militants
SOM al shabab|al shabaab|shabaab|islamic courts union|somali pirates
UGA lord s resistance army|lra
COD m23|kinshasa
RWA fdlr|hutu rebels
SDN janjaweed|darfur|darfuri|rapid support forces
YEM houthi|houthis|huthi
IRQ peshmerga|mahdi army|sadrists
SYR free syrian army|ypg
TUR pkk|akp
PHL abu sayyaf|moro islamic liberation front|milf|new people s army
IDN jemaah islamiyah|aceh|acehnese
MMR tatmadaw|karen rebels|rohingya|kachin
ZAF anc|african national congress
ZWE zanu pf|mdc
KEN mau mau
LBY haftar forces|libyan national army
VAT holy see|vatican|curia
JPN diet of japan|kantei
KOR blue house|cheong wa dae
CAN quebecer|quebecers|quebecois|mounties|parliament hill
POL sejm|solidarity
HUN fidesz
SRB republika srpska army
`

/** Groups, seats, agencies and peoples that belong to one country, by their words in small letters. */
export const groupCountries: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap(line =>
      line
        .slice(4)
        .split('|')
        .map(name => [name, line.slice(0, 3)] as const),
    ),
)
