// A meeting m, and first and last, the days between which it began as the keys of its delegations tell them: never the same where one is unknown. No parameters.
m, left(m.sortKey, 10) AS first, CASE WHEN m.startMin IS NULL THEN '' ELSE coalesce(m.startMax, '') END AS last
