// A meeting that no more than twelve attended has a label for that, which a search for paths looks at on every step. No parameters. A graph of before is given it.
MATCH (m:Meeting) WHERE m.attendees <= 12
CALL (m) { SET m:Small } IN TRANSACTIONS OF 5000 ROWS;
