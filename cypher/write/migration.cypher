// Notes that a migration has been applied.
// Parameters: $version, $checksum, $at. Starts from the constraint that version 1 leaves to MERGE.
MERGE (m:Migration {version: $version})
ON CREATE SET m.checksum = $checksum, m.at = $at
