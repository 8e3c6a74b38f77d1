// Entries are found by the day on which they were listed. No parameters.
CREATE INDEX list_entry_listed IF NOT EXISTS FOR (n:ListEntry) ON (n.listingDate);
