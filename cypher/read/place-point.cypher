// Where a place lies. Parameters, all in $question: id. Columns: latitude, longitude. Starts from: entity_id.
MATCH (place:Place&Entity {id: $question.id})
RETURN place.latitude AS latitude, place.longitude AS longitude
