// Who can introduce us to a contact, and who of us knows the introducer?
// 谁能把我们引荐给某位联系人？我们谁认识引荐人？
// $workspace: the workspace; $contact: whom we want to meet.
MATCH (target:Contact {workspace: $workspace, id: $contact, optedOut: false})-[tie:PERSONAL_TIE|WORKS_WITH|REPORTS_TO]-(introducer:Contact {optedOut: false})
WHERE tie.validTo IS NULL
WITH introducer, collect(DISTINCT type(tie)) AS ties
MATCH (introducer)-[:TOOK_PART_IN]->(talk:Interaction)<-[:TOOK_PART_IN]-(employee:Employee)
WITH introducer, ties, employee, count(talk) AS talks
ORDER BY coalesce(introducer.willingness, 0.5) DESC, talks DESC, introducer.id, employee.id
RETURN introducer.id AS introducer, introducer.name AS name, ties, employee.id AS employee, talks
