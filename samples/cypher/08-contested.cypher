// Which supporters of a rival do we know, in deals that are open?
// 在跟商机中，我们认识哪些支持友商的人？
// $workspace: the workspace.
MATCH (contact:Contact {optedOut: false})-[stance:TAKES_STANCE {workspace: $workspace}]->(deal:Opportunity)
WHERE stance.validTo IS NULL AND stance.vendor <> 'us' AND stance.support IN ['mentor', 'supporter']
  AND NOT EXISTS { MATCH (:StageChange {stage: 'closed'})-[:ABOUT]->(deal) }
MATCH (contact)-[:TOOK_PART_IN]->(talk:Interaction)<-[:TOOK_PART_IN]-(employee:Employee)
RETURN deal.id AS opportunity, contact.id AS contact, contact.name AS name, stance.vendor AS vendor, stance.support AS support,
  count(DISTINCT employee) AS employees, count(DISTINCT talk) AS talks
ORDER BY opportunity, contact, vendor
