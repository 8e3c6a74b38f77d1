// Where places lie on the globe, a venue where its city does. Parameters: $ids. Columns: id, latitude, longitude. Starts from: entity_id
UNWIND $ids AS id
MATCH (place:Entity {id: id})
WHERE place.latitude IS NOT NULL AND place.longitude IS NOT NULL
RETURN id, place.latitude AS latitude, place.longitude AS longitude
