// Who of us reaches the approver of a deal, directly or through one person beside them?
// 我们谁能接触到某个商机的审批人：直接认识，或只隔一个人？
// $workspace: the workspace; $opportunity: the deal.
MATCH (approver:Contact)-[seat:HOLDS_SEAT {role: 'approver'}]->(:Opportunity {workspace: $workspace, id: $opportunity})
WHERE seat.validTo IS NULL AND approver.optedOut = false
MATCH (approver)-[steps:REPORTS_TO|INFLUENCES|WORKS_WITH|PERSONAL_TIE*0..1]-(contact:Contact)
WHERE all(step IN steps WHERE step.validTo IS NULL) AND contact.optedOut = false
WITH DISTINCT approver, contact
MATCH (contact)-[:TOOK_PART_IN]->(talk:Interaction)<-[:TOOK_PART_IN]-(employee:Employee)
RETURN approver.id AS approver, contact.id AS through, employee.id AS employee, employee.name AS name, count(talk) AS talks
ORDER BY through <> approver, talks DESC, employee, through
