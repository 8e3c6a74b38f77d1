// The nodes that a question names.
// Parameters, all in $question: references: [{role, id, name, key, words, labels}], words as a full-text query.
// Columns: role, entity; what is not found is left out. Starts from: entity_id, record_id, entity_names.
// include parts/references.cypher
UNWIND found AS f
WITH f.role AS role, f.entity AS entity
RETURN role, entity {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(entity)} AS entity
