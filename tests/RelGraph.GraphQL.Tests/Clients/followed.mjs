// What both protocols promise alike. A client is given as a function that subscribes and returns how to leave.
import { changed, detour, record, same, until } from './common.mjs';

const ids = (received) => received.map((result) => result.data.workspaceChanged.changeSet.id);

/** Subscribes and keeps what comes. */
function follow(client, payload) {
  const kept = { received: [], errors: [], isComplete: false };
  kept.leave = client.subscribe(payload, {
    next: (result) => kept.received.push(result),
    error: (error) => kept.errors.push(error),
    complete: () => { kept.isComplete = true; },
  });
  return kept;
}

export async function once(client) {
  const query = follow(client, { query: '{ workspace { id } }' });
  await until(() => query.isComplete, 'a query was answered');
  same([query.received.length, query.errors.length, query.received[0].errors], [1, 0, undefined], 'one answer to a query');
  const mutation = follow(client, { query: 'mutation { erasePerson(person: "contact:nobody", author: "E-01") { userErrors { code } } }' });
  await until(() => mutation.isComplete, 'a mutation was answered');
  same(mutation.received[0].data.erasePerson.userErrors[0].code, 'UNKNOWN_REFERENCE', 'the answer to a mutation');
}

export async function sequence(client, url, begun) {
  const one = follow(client, { query: changed });
  const other = follow(client, { query: changed });
  await begun(2);
  const recorded = [await record(url), await record(url), await record(url)];
  await until(() => one.received.length >= 3 && other.received.length >= 3, 'two subscribers were told three changes');
  same(ids(one.received), recorded, 'what the first was told');
  same(ids(other.received), recorded, 'what the second was told');
  one.leave();
  other.leave();
  await until(() => one.isComplete && other.isComplete, 'both had left');
  await begun(0);
}

/** The client knows the last sequence; what was recorded while it was away comes when it is back. */
export async function resumes(makeClient, url, begun) {
  const way = await detour(url);
  const client = makeClient(way.url, 0);
  const before = follow(client, { query: changed });
  await begun(1);
  await record(url);
  await until(() => before.received.length === 1, 'the first change was told');
  const after = before.received[0].data.workspaceChanged.changeSet.sequence;
  way.cut();
  await until(() => before.errors.length === 1, 'the client saw that it was cut off');
  await begun(0);
  const missed = [await record(url), await record(url)];
  const again = follow(client, { query: changed, variables: { after } });
  await until(() => again.received.length === 2, 'what was missed was told');
  missed.push(await record(url));
  await until(() => again.received.length === 3, 'the next change was told');
  same(ids(again.received), missed, 'what came after the gap');
  again.leave();
  way.end();
  await begun(0);
}

/** The client comes back of its own accord. */
export async function retries(makeClient, url, begun) {
  const way = await detour(url);
  const followed = follow(makeClient(way.url, 5), { query: changed });
  await begun(1);
  way.cut();
  // Nobody tells when the client is back, so changes are recorded until it hears of one.
  await until(async () => {
    await record(url);
    return followed.received.length > 0;
  }, 'the client had come back');
  same(followed.errors.length, 0, 'errors that the client told');
  followed.leave();
  way.end();
  await begun(0);
}

export async function many(makeClients, url, begun, count) {
  const clients = makeClients(count);
  const all = clients.map((client) => follow(client, { query: changed }));
  await begun(count);
  const recorded = [await record(url), await record(url)];
  await until(() => all.every((one) => one.received.length === 2), `${count} subscribers were told two changes`);
  all.forEach((one) => same(ids(one.received), recorded, 'what one of many was told'));
  all.forEach((one) => one.leave());
  await begun(0);
}
