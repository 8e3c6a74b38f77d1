// Starting points of open questions and of what people answered. No parameters.
CREATE CONSTRAINT ruling_id IF NOT EXISTS FOR (n:Ruling) REQUIRE n.id IS UNIQUE;
CREATE INDEX judgement_verdict IF NOT EXISTS FOR (n:Judgement) ON (n.verdict);
