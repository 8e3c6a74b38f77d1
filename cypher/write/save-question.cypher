// Saves a question under the next number. What it asks for begins after the change $beyond; null: after the last one.
// Parameters: $name, $url, $secret, $filter, $by, $at, $beyond. Columns: id. Starts from the key of Counter.
MERGE (counter:Counter {name: 'saved questions'})
  ON CREATE SET counter.value = 0
SET counter.value = counter.value + 1
WITH counter.value AS number
OPTIONAL MATCH (changes:Counter {name: 'versions'})
CREATE (q:SavedQuestion {id: 'que-' + number, name: $name, url: $url, secret: $secret, filter: $filter, by: $by, at: $at,
  beyond: coalesce($beyond, changes.value, 0), looked: -1, delivered: 0, attempts: 0, nextAt: $at})
RETURN q.id AS id
