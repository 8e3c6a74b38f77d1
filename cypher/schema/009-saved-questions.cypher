// Starting points of saved questions and of notices that nobody took. No parameters.
CREATE CONSTRAINT saved_question_id IF NOT EXISTS FOR (n:SavedQuestion) REQUIRE n.id IS UNIQUE;
CREATE INDEX saved_question_next IF NOT EXISTS FOR (n:SavedQuestion) ON (n.nextAt);
