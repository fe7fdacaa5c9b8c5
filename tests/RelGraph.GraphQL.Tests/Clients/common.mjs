// What the scripts share: recording a change, waiting with a bound, and a way to the server that can be cut.
import net from 'node:net';

export const changed = 'subscription ($after: Long) { workspaceChanged(after: $after) { changeSet { id sequence } recorded shown } }';

let number = 0;

/** Records one change set and gives its id. */
export async function record(url, note) {
  const id = `change-${process.pid}-${++number}`;
  const query = `mutation ($note: String) { saveCompetitor(input: { id: "R-${id}", name: "${id}" }, recording: { author: "E-01", idempotencyKey: "${id}", note: $note }) { isRecorded } }`;
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { note } }) });
  const answer = await response.json();
  if (answer.data?.saveCompetitor?.isRecorded !== true) throw new Error(JSON.stringify(answer));
  return id;
}

/** Waits until something holds, ninety seconds at most: a loaded machine takes its time over a thousand subscribers. */
export async function until(holds, what) {
  const end = Date.now() + 90_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`In ninety seconds it did not happen that ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A way to the server whose connections can all be cut at once. */
export async function detour(url) {
  const { hostname, port } = new URL(url);
  const open = new Set();
  const server = net.createServer((near) => {
    const far = net.connect(Number(port), hostname);
    for (const [one, other] of [[near, far], [far, near]]) {
      open.add(one);
      one.on('error', () => {}).on('close', () => { open.delete(one); other.destroy(); });
      one.pipe(other);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: url.replace(`:${port}`, `:${server.address().port}`),
    connections: () => open.size,
    cut: () => { for (const socket of open) socket.destroy(); },
    end: () => { for (const socket of open) socket.destroy(); server.close(); },
  };
}

/** Equality of what JSON can say. */
export function same(actual, expected, what) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

export function report(passed) {
  console.log(JSON.stringify({ passed }));
  process.exit(0);
}
