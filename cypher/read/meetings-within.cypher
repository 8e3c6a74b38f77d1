// How many meetings there are in a stretch of time, counted no further than is of interest.
// Parameters, all in $question: scanFrom and scanTo: keys of meetings between which they have to lie; limit: how far to count.
// Columns: meetings. Starts from: meeting_sort.
MATCH (m:Meeting)
WHERE m.sortKey >= $question.scanFrom AND m.sortKey <= $question.scanTo
WITH m LIMIT $question.limit
RETURN count(m) AS meetings
