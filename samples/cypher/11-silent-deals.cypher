// In which open deals has nobody of us talked to a key person since a day?
// 哪些在跟商机的关键人近期无人接触？
// $workspace: the workspace; $since: an instant, for example datetime() - duration('P60D').
MATCH (deal:Opportunity {workspace: $workspace})<-[seat:HOLDS_SEAT]-(contact:Contact {optedOut: false})
WHERE seat.validTo IS NULL AND seat.role IN ['approver', 'decision-maker']
  AND NOT EXISTS { MATCH (:StageChange {stage: 'closed'})-[:ABOUT]->(deal) }
OPTIONAL MATCH (contact)-[:TOOK_PART_IN]->(talk:Interaction)<-[:TOOK_PART_IN]-(:Employee)
WITH deal, contact, seat, max(talk.at) AS last
WHERE last IS NULL OR last < $since
RETURN deal.id AS opportunity, contact.id AS contact, contact.name AS name, seat.role AS role, toString(date(last)) AS lastTalk
ORDER BY opportunity, contact
