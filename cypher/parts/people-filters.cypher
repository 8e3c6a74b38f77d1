// What people have to be, as the end of a WHERE: person and found are known.
// Parameters, in $question: those of people.cypher.
AND person.searchKey STARTS WITH $question.startsWith // if startsWith, spanned
AND all(f IN found WHERE f.role <> 'COUNTRY' OR EXISTS { (person)-[:HOLDS]->(:Office)-[:OF]->(x) WHERE x = f.entity }) // if country
AND EXISTS { (person)-[:HOLDS]->(office:Office) WHERE office.level IN $question.levels } // if levels
AND person.searchKey + '\t' + person.id > $question.lower // if above, unless counting
AND person.searchKey + '\t' + person.id < $question.upper // if under, unless counting
