// Places within some kilometres of a point. Venues lie where their city lies.
// Parameters, all in $question: latitude, longitude (degrees), south, north: latitudes to look between,
//   metres, limit. Columns: id. Starts from: place_latitude.
MATCH (place:Place)
WHERE place.latitude >= $question.south AND place.latitude <= $question.north
  AND point.distance(point({latitude: place.latitude, longitude: place.longitude}), point({latitude: $question.latitude, longitude: $question.longitude})) <= $question.metres
RETURN place.id AS id
LIMIT $question.limit
