// Who moved to an account that has a contract with us, and who of us knew them before?
// 谁跳槽到了与我们有合同的客户？我们谁早就认识他们？
// $workspace: the workspace.
MATCH (contact:Contact {workspace: $workspace, optedOut: false})-[now:EMPLOYED_BY]->(account:Account)
WHERE now.validTo IS NULL
  AND EXISTS { MATCH (contract:Contract)-[:SIGNED_WITH]->(account) WHERE coalesce(contract.vendor, 'us') = 'us' }
MATCH (contact)-[before:EMPLOYED_BY]->(former)
WHERE before.validTo <= now.validFrom AND former <> account
OPTIONAL MATCH (contact)-[:TOOK_PART_IN]->(talk:Interaction)<-[:TOOK_PART_IN]-(employee:Employee)
WHERE date(talk.at) < now.validFrom
WITH contact, now, account, former, collect(DISTINCT employee.id) AS employees
RETURN contact.id AS contact, contact.name AS name, former.id AS cameFrom, account.id AS account, toString(now.validFrom) AS since, size(employees) AS knownBy
ORDER BY since DESC, contact, cameFrom
