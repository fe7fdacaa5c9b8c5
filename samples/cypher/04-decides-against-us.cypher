// Who has a say in a deal and is against us?
// 某个商机中，谁有决策权却不支持我们？
// $workspace: the workspace; $opportunity: the deal.
MATCH (contact:Contact {optedOut: false})-[seat:HOLDS_SEAT]->(deal:Opportunity {workspace: $workspace, id: $opportunity})
WHERE seat.validTo IS NULL AND (seat.role IN ['approver', 'decision-maker'] OR seat.veto)
MATCH (contact)-[stance:TAKES_STANCE {vendor: 'us'}]->(deal)
WHERE stance.validTo IS NULL AND stance.support IN ['non-supporter', 'enemy']
RETURN contact.id AS contact, contact.name AS name, seat.role AS role, seat.veto AS veto, stance.support AS support
ORDER BY support, contact
