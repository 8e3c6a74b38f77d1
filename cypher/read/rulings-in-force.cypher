// What people ruled and did not take back; `live` says whether both records are still told of.
// No parameters. Columns: id, left, right, verdict, by, reason, at, live. Starts from the key of Ruling.
MATCH (u:Ruling)
WHERE u.id > '' AND u.undoneAt IS NULL
RETURN u.id AS id, u.left AS left, u.right AS right, u.verdict AS verdict, u.by AS by, u.reason AS reason, u.at AS at,
       NOT EXISTS { (u)-[:RULES_ON]->(r:Record) WHERE r.withdrawnAt IS NOT NULL } AS live
ORDER BY at, id
