// Pairs of sanctions by different issuers on the same target within some days.
// Parameters, all in $question: from, to: days on which the first was imposed; within: days between; targets: ids (empty: all); limit rows.
// Columns: first, second: ids of sanctions, the earlier first; days, day: of the first; target, issuer, otherIssuer. Starts from: sanction_sort.
MATCH (one:Sanction)
WHERE one.sortKey >= $question.from AND one.sortKey <= $question.to + '~' AND one.status IN ['IMPOSED', 'EXTENDED', 'EASED', 'LIFTED', 'IN_FORCE']
  AND one.startMin = one.startMax
MATCH (one)-[:TARGETS]->(target:Entity)<-[:TARGETS]-(other:Sanction)
WHERE ($question.targets = [] OR target.id IN $question.targets)
  AND other.startMin = other.startMax AND (other.startMin > one.startMin OR (other.startMin = one.startMin AND other.id > one.id))
  AND duration.inDays(date(one.startMin), date(other.startMin)).days <= $question.within
MATCH (issuer:Entity)-[:IMPOSED]->(one)
MATCH (otherIssuer:Entity)-[:IMPOSED]->(other)
WHERE issuer <> otherIssuer
WITH one, other, target, issuer, otherIssuer
ORDER BY one.sortKey, other.sortKey, target.id, issuer.id, otherIssuer.id
LIMIT $question.limit
RETURN one.id AS first, other.id AS second, one.startMin AS day, duration.inDays(date(one.startMin), date(other.startMin)).days AS days,
  target {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(target)} AS target,
  issuer {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(issuer)} AS issuer,
  otherIssuer {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(otherIssuer)} AS otherIssuer
