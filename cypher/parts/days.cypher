// The days asked for, as the end of a WHERE about meetings m, however they are found.
// Parameters, in $question: windowed, from, to, undated.
AND coalesce(m.startMin, '0000-01-01') <= $question.to AND coalesce(m.endMax, '9999-12-31') >= $question.from // if windowed
AND coalesce(m.startMin, m.startMax, m.endMin, m.endMax) IS NOT NULL // if windowed, unless undated
