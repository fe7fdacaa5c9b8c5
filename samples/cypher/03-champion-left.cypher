// Which accounts lost somebody who was for us, and where is that person now?
// 哪些客户的支持者已经离开？他们现在在哪里？
// $workspace: the workspace.
MATCH (champion:Contact {workspace: $workspace, optedOut: false})-[job:EMPLOYED_BY]->(account:Account)
WHERE job.validTo IS NOT NULL
  AND EXISTS {
    MATCH (champion)-[stance:TAKES_STANCE {vendor: 'us'}]->(:Opportunity)-[:AT]->(account)
    WHERE stance.support IN ['mentor', 'supporter']
  }
WITH champion, account, max(job.validTo) AS leftOn
WHERE NOT EXISTS { MATCH (champion)-[now:EMPLOYED_BY]->(account) WHERE now.validTo IS NULL }
OPTIONAL MATCH (champion)-[now:EMPLOYED_BY]->(elsewhere) WHERE now.validTo IS NULL
RETURN account.id AS account, champion.id AS contact, champion.name AS name, toString(leftOn) AS leftOn, elsewhere.id AS worksNowAt
ORDER BY leftOn DESC, account, contact
