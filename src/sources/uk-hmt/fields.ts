/** What a row of the list or an element of its XML says, by plain field names. */
export type Fields = ReadonlyMap<string, string>

/** The names that the CSV's header, the XML's elements and older editions give one field. */
const synonyms: Readonly<Record<string, string>> = {
  dateofbirth: 'dob',
  datelisted: 'listedon',
  familyname: 'name6',
  grouptypedescription: 'grouptype',
  grouptypename: 'grouptype',
  aliastypename: 'aliastype',
  aliastypedescription: 'aliastype',
  aliasqualityname: 'aliasquality',
  regimename: 'regime',
  namenonlatinscript: 'namenonlatin',
  nonlatinname: 'namenonlatin',
  fullnamenonlatin: 'namenonlatin',
  nonlatinscriptalias: 'namenonlatin',
  nationalidentificationnumber: 'nationalid',
  ninumber: 'nationalid',
  passportno: 'passportnumber',
  postzipcode: 'postcode',
  zippostalcode: 'postcode',
  imonumber: 'imo',
  positions: 'position',
  placeofbirth: 'townofbirth',
}

/** A field's plain name: «Name Non-Latin Script», «Individual_DateOfBirth» and «DOB» are found under one each. */
export function fieldName(text: string): string {
  const plain = text
    .replace(/^(?:Individual|Entity|Ship)_/i, '')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
  return synonyms[plain] ?? plain
}
