/** Family names in kanji with their readings. */
const families = readings(`
安倍 abe,阿部 abe,安部 abe,麻生 aso,安藤 ando,青木 aoki,荒井 arai,新井 arai,浅野 asano,池田 ikeda,石井 ishii,石川 ishikawa,石田 ishida,石破 ishiba,石原 ishihara
伊藤 ito,伊東 ito,井上 inoue,今井 imai,岩田 iwata,岩屋 iwaya,上川 kamikawa,上田 ueda,植田 ueda,内田 uchida,宇野 uno,枝野 edano,遠藤 endo,大野 ono,小野 ono,太田 ota,大島 oshima
大平 ohira,大塚 otsuka,岡田 okada,岡本 okamoto,小川 ogawa,小沢 ozawa,小澤 ozawa,小渕 obuchi,小野寺 onodera,緒方 ogata,海部 kaifu,加藤 kato,金子 kaneko,菅 suga kan,菅原 sugawara
片山 katayama,河野 kono,川口 kawaguchi,川崎 kawasaki,岸 kishi,岸田 kishida,北村 kitamura,木村 kimura,木原 kihara,黒田 kuroda,桑原 kuwahara,小池 koike,小泉 koizumi,後藤 goto
小林 kobayashi,近藤 kondo,斎藤 saito,斉藤 saito,齋藤 saito,坂本 sakamoto,酒井 sakai,佐々木 sasaki,佐藤 sato,柴田 shibata,清水 shimizu,島田 shimada,下村 shimomura,菅沼 suganuma
杉山 sugiyama,鈴木 suzuki,関 seki,高市 takaichi,高木 takagi,高田 takada,高橋 takahashi,高村 komura,武田 takeda,竹下 takeshita,竹内 takeuchi,田中 tanaka,田村 tamura,谷口 taniguchi
谷垣 tanigaki,玉木 tamaki,千葉 chiba,土屋 tsuchiya,中川 nakagawa,中島 nakajima,中曽根 nakasone,中谷 nakatani,中西 nakanishi,中野 nakano,中村 nakamura,中山 nakayama,二階 nikai
西川 nishikawa,西村 nishimura,野口 noguchi,野田 noda,橋本 hashimoto,羽田 hata,長谷川 hasegawa,鳩山 hatoyama,浜田 hamada,林 hayashi,林田 hayashida,原 hara,原田 harada,東 higashi
平井 hirai,平野 hirano,福田 fukuda,福島 fukushima,藤井 fujii,藤田 fujita,藤原 fujiwara,細川 hosokawa,細田 hosoda,本田 honda,前原 maehara,前田 maeda,増田 masuda,町村 machimura
松井 matsui,松尾 matsuo,松下 matsushita,松田 matsuda,松本 matsumoto,丸山 maruyama,三浦 miura,三木 miki,宮崎 miyazaki,宮沢 miyazawa,宮本 miyamoto,村上 murakami,村田 murata
村山 murayama,茂木 motegi mogi,森 mori,森田 morita,森山 moriyama,山口 yamaguchi,山崎 yamazaki,山下 yamashita,山田 yamada,山中 yamanaka,山本 yamamoto,横山 yokoyama,吉田 yoshida
吉村 yoshimura,渡辺 watanabe,渡邊 watanabe,渡部 watanabe,和田 wada,泉 izumi,徳川 tokugawa,東條 tojo,東条 tojo,近衛 konoe,近衞 konoe,前川 maekawa`)

/** Given names in kanji with their readings. */
const given = readings(`
晋三 shinzo,晋太郎 shintaro,太郎 taro,次郎 jiro,二郎 jiro,三郎 saburo,一郎 ichiro,純一郎 junichiro,慎太郎 shintaro,進次郎 shinjiro,文雄 fumio,茂 shigeru,義偉 yoshihide,敏充 toshimitsu
芳正 yoshimasa,早苗 sanae,陽子 yoko,洋平 yohei,康夫 yasuo,赳夫 takeo,武夫 takeo,由紀夫 yukio,由起夫 yukio,佳彦 yoshihiko,直人 naoto,喜朗 yoshiro,恵三 keizo,龍太郎 ryutaro
富市 tomiichi,護熙 morihiro,孜 tsutomu,喜一 kiichi,俊樹 toshiki,宗佑 sosuke,登 noboru,康弘 yasuhiro,善幸 zenko,正芳 masayoshi,角栄 kakuei,栄作 eisaku,信介 nobusuke,信夫 nobuo
勇人 hayato,湛山 tanzan,晴彦 haruhiko,和男 kazuo,和夫 kazuo,一夫 kazuo,毅 takeshi tsuyoshi,元 gen,五典 itsunori,稔 minoru,泰秀 yasuhide
百合子 yuriko,真紀子 makiko,眞紀子 makiko,順子 yoriko,貞子 sadako,信孝 nobutaka,正彦 masahiko,誠司 seiji,克也 katsuya,幸男 yukio,雄一郎 yuichiro,伸晃 nobuteru,博文 hirofumi,英機 hideki
文麿 fumimaro,重信 shigenobu,正義 masayoshi,俊博 toshihiro,俊哉 toshiya,浩 hiroshi,博 hiroshi,宏 hiroshi,健 ken takeshi,健一 kenichi,健二 kenji,誠 makoto,誠二 seiji,隆 takashi,孝 takashi
豊 yutaka,実 minoru,清 kiyoshi,勝 masaru,進 susumu,修 osamu,明 akira,昭 akira,明子 akiko,昭恵 akie,恵子 keiko,幸子 sachiko yukiko,和子 kazuko,洋子 yoko,裕子 yuko,優子 yuko
直樹 naoki,大輔 daisuke,達也 tatsuya,哲也 tetsuya,秀樹 hideki,英樹 hideki,浩二 koji,浩一 koichi,裕仁 hirohito,明仁 akihito,徳仁 naruhito,雄平 yuhei,雄二 yuji,学 manabu,朋美 tomomi
稔彦 naruhiko,敏夫 toshio,利夫 toshio,正人 masato,正 tadashi,春樹 haruki,隆一 ryuichi,隆盛 takamori,利通 toshimichi,有朋 aritomo,龍馬 ryoma,毅彦 takehiko,達夫 tatsuo,伸介 shinsuke`)

function readings(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    list
      .trim()
      .split(/[,\n]/)
      .map(line => {
        const [kanji = '', ...read] = line.split(' ')
        return [kanji, read] as const
      }),
  )
}

/** How a name in kanji is read where both its words are known, given name first: several readings for «菅», none for a Chinese name. */
export function japaneseReadings(name: string): string[] {
  const letters = name.replace(/[\s　]/g, '')
  for (const length of [3, 2, 1]) {
    const family = families.get(letters.slice(0, length))
    const own = given.get(letters.slice(length))
    if (family && own) return own.flatMap(first => family.map(last => `${first} ${last}`))
  }
  return []
}
