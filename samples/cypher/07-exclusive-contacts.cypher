// How many contacts would we lose with each of our people?
// 每位员工独占多少联系人：此人离开，我们会失去多少？
// $workspace: the workspace.
MATCH (contact:Contact {workspace: $workspace, optedOut: false})-[:TOOK_PART_IN]->(:Interaction)<-[:TOOK_PART_IN]-(employee:Employee)
WITH contact, collect(DISTINCT employee) AS employees
WHERE size(employees) = 1
WITH employees[0] AS employee, count(contact) AS exclusive
RETURN employee.id AS employee, employee.name AS name, exclusive
ORDER BY exclusive DESC, employee
