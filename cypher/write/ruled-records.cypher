// Records and entries of lists that somebody wants to rule on. Parameters: $ids. Columns: id, kind, withdrawn, listed. Starts from the keys of Record and ListEntry.
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Record {id: id})
  RETURN r.kind AS kind, r.withdrawnAt IS NOT NULL AS withdrawn, false AS listed
  UNION
  MATCH (e:ListEntry {id: id})
  RETURN e.kind AS kind, false AS withdrawn, true AS listed
}
RETURN id, kind, withdrawn, listed
