// Notes that a migration has been applied.
// Parameters: $version, $checksum, $at. Starts from the key of Migration.
MERGE (m:Migration {version: $version})
ON CREATE SET m.checksum = $checksum, m.at = $at
