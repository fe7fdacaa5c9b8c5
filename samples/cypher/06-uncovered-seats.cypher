// Which seats of open deals does nobody cover, by duty or by a talk since a day?
// 在跟商机中，哪些席位既无人负责、近期也无人接触？
// $workspace: the workspace; $since: an instant, for example datetime() - duration('P180D').
MATCH (contact:Contact {optedOut: false})-[seat:HOLDS_SEAT {workspace: $workspace}]->(deal:Opportunity)
WHERE seat.validTo IS NULL
  AND NOT EXISTS { MATCH (:StageChange {stage: 'closed'})-[:ABOUT]->(deal) }
  AND NOT EXISTS { MATCH (:Employee)-[covers:COVERS]->(contact) WHERE covers.validTo IS NULL }
  AND NOT EXISTS { MATCH (contact)-[:TOOK_PART_IN]->(talk:Interaction)<-[:TOOK_PART_IN]-(:Employee) WHERE talk.at >= $since }
RETURN deal.id AS opportunity, contact.id AS contact, contact.name AS name, seat.role AS role
ORDER BY opportunity, contact
