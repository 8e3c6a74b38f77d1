// The migrations that this database knows. A handful of nodes. Columns: version, checksum.
MATCH (m:Migration)
RETURN m.version AS version, m.checksum AS checksum
ORDER BY version
