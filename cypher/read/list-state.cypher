// What the graph has of a sanctions list. Parameters: $list. Columns: id of each entry, hash of what it says, ended: whether it has left the list.
// Starts from: sanctions_list_id.
MATCH (:SanctionsList {id: $list})<-[:ON]-(e:ListEntry)
RETURN e.id AS id, e.hash AS hash, e.endDate IS NOT NULL AS ended
