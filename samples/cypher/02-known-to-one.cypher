// Which contacts does only one of our people know?
// 哪些联系人只有我们一个人认识？
// $workspace: the workspace.
MATCH (contact:Contact {workspace: $workspace, optedOut: false})-[:TOOK_PART_IN]->(talk:Interaction)<-[:TOOK_PART_IN]-(employee:Employee)
WITH contact, collect(DISTINCT employee) AS employees, count(DISTINCT talk) AS talks
WHERE size(employees) = 1
RETURN contact.id AS contact, contact.name AS name, employees[0].id AS employee, talks
ORDER BY talks DESC, contact
