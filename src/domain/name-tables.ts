/** Words in front of a name that are no part of it. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady baron baroness sheikh shaikh sheik mullah mawlawi maulvi hajji haji ayatollah
  imam rabbi bishop archbishop cardinal reverend rev father monsieur madame mme senor senora don dona general gen lieutenant lt
  colonel col major maj captain capt admiral adm marshal brigadier sergeant commander president vice prime minister premier
  chancellor secretary senator sen representative rep congressman congresswoman governor gov mayor ambassador amb envoy judge
  justice chairman chairwoman chief foreign defence defense finance interior deputy former ex acting state of the honourable
  honorable hon excellency crown mp mep taoiseach comrade mstr`.split(/\s+/),
)

/** Titles of those who are called by their given name: a lone name behind one is no surname. */
export const regnalTitles: ReadonlySet<string> = new Set(
  'king queen emperor empress emir sultan prince princess pope patriarch tsar shah highness majesty'.split(' '),
)

/** Words behind a name that tell a parent from a child. */
export const suffixes: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
])

/** Words within a name that bind a surname. */
export const particles: ReadonlySet<string> = new Set(
  'von van der den de del della di da dos das do du la le el al bin bint ibn abu ben ter ten zu zur af av san ould'.split(
    ' ',
  ),
)

/** Family names that stand first in East Asian order. */
export const eastAsianFamilies: ReadonlySet<string> = new Set(
  `xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao
  peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lou fu bo hua mao lai tsai jia bai meng
  kim lee park pak choi choe jung jeong chung kang cho jo yoon yun jang lim ryu moon ri ro roh ahn hwang ban shin seo kwon hong
  han oh nam paek baek chong nguyen tran pham le phan vo vu dang bui truong to dao luong`.split(/\s+/),
)

/** Japanese family names, which English texts write in either order. */
export const japaneseFamilies: ReadonlySet<string> = new Set(
  `abe aso hayashi hatoyama hosoda ishiba ishihara ito iwaya kan kato kishida kobayashi koizumi kono kuroda matsumoto motegi
  nakamura nakatani nishimura noda obuchi saito sasaki sato suga suzuki takahashi takaichi tamaki tanaka ueda watanabe yamada
  yamamoto yoshida`.split(/\s+/),
)

/** Names that people go by, and the name that they stand for. */
export const knownAs: ReadonlyMap<string, string> = new Map([
  ['lula', 'luiz inacio lula da silva'],
  ['amlo', 'andres manuel lopez obrador'],
  ['mbs', 'mohammed bin salman'],
  ['mbz', 'mohammed bin zayed'],
])

/** Given names that are written differently from language to language, or shortened among friends; a line is one name. */
export const givenNames: readonly string[] = `
sergei sergey serhiy serhii siarhei sergio serge
alexander aleksandr aleksander oleksandr alyaksandr aliaksandr alexandre alexandr alejandro aleksandar alex sasha alec
alexei alexey aleksei aleksey oleksiy oleksii aliaksei
dmitry dmitri dmitriy dmitrii dmytro dzmitry dimitri dmitrij
nikolai nikolay mykola mikalai nikola
mikhail mykhailo mihail mikhailo michael mike mick mickey
andrei andrey andriy andrii andrew andy drew
vladimir volodymyr uladzimir volodomyr wladimir vova
yuri yuriy yurii iurii jurij
yevgeny evgeny yevgeniy yevhen yevhenii evgenii eugene
pavel pavlo paul
petr pyotr petro peter pete
vasily vasiliy vasyl
igor ihor
oleg oleh
konstantin kostiantyn constantin
vyacheslav viacheslav viktor-slav
ivan ian
maxim maksim maksym max
mohammed muhammad mohamed mohammad mohamad muhammed mohamud muhamad mohd
ahmed ahmad akhmad achmed
hussein hossein husain hussain husayn
hassan hasan
abdullah abdallah abdulla abdellah
abdel abdul abd
yusuf youssef yousef yousuf joseph joe joey josef jose
ibrahim ebrahim abraham abe
ali aly
mahmoud mahmud mahmood
mustafa mustapha moustafa
omar umar
othman uthman osman
william bill billy will willy
robert bob bobby rob
anthony tony antony
james jim jimmy jamie
steven stephen steve
thomas tom tommy
richard dick rick ricky rich
benjamin ben benny bibi binyamin
nicholas nick nicolas
christopher chris christoph
david dave davyd
daniel dan danny
edward ed eddie ted ned
jeffrey jeff geoffrey
john jack johnny jon
lawrence larry laurence
katherine catherine kate kathy katie kathryn
elizabeth liz beth betty
margaret maggie peggy
gregory greg
matthew matt
patrick pat
samuel sam
timothy tim
donald don
ronald ron
kenneth ken
george georgi giorgi jorge georges giorgos georgios yiorgos yorgos
jens jans
marco marko marc mark marcus
antonio antonios
kyriakos kiriakos
recep rejep
nicolae nikolae
luis luiz louis
charles charlie carlos karl
`
  .trim()
  .split('\n')

/** Spanish and Portuguese given names, by which a surname between two others is told. */
export const iberianGivenNames: ReadonlySet<string> = new Set(
  `jose luis carlos juan maria manuel antonio jesus alberto eduardo fernando francisco javier miguel pedro rafael ramon raul ricardo
  roberto andres alejandro gabriel gustavo hugo nicolas pablo sebastian santiago daniel diego enrique felipe fidel claudia
  cristina dilma evo guillermo ivan jorge julio laura lenin mario rodrigo rosario xiomara nayib bernardo dina ernesto alvaro
  margarita isabel ana bruno martin gerardo horacio marta delcy josep`.split(/\s+/),
)
