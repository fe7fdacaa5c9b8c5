// Which accounts are tied by ownership, over at most three steps, to one where a rival beat us?
// 哪些客户与我们输给友商的客户有三步以内的股权关系？
// $workspace: the workspace.
MATCH (loss:StageChange {workspace: $workspace, outcome: 'lost-to-competitor'})-[:ABOUT]->(:Opportunity)-[:AT]->(lost:Account)
WITH lost, count(loss) AS losses
MATCH (lost)-[shares:OWNS_SHARE*1..3]-(kin:Account)
WHERE kin <> lost AND all(share IN shares WHERE share.validTo IS NULL)
WITH lost, losses, kin, min(size(shares)) AS steps
RETURN lost.id AS lostAt, losses, kin.id AS account, kin.name AS name, steps
ORDER BY losses DESC, lostAt, steps, account
