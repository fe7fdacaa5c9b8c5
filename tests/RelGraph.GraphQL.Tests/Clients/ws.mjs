// npm's graphql-ws against a server. Arguments: the endpoint, and where the test tells how many subscriptions are open.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { report, same, until } from './common.mjs';
import { many, once, resumes, retries, sequence } from './followed.mjs';

const [url, seats] = process.argv.slice(2);
const taken = async () => Number(await (await fetch(seats)).text());
const begun = (count) => until(async () => (await taken()) === count, `${count} subscriptions were open`);
const make = (address, retryAttempts, more) =>
  createClient({ url: address.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts, retryWait: async () => {}, shouldRetry: () => true, onNonLazyError: () => {}, ...more });

let pongs = 0;
const client = make(url, 0, { keepAlive: 50, lazyCloseTimeout: 1000, connectionParams: { locale: 'zh' }, on: { pong: () => pongs++ } });
await once(client);
await sequence(client, url, begun);
await until(() => pongs > 1, 'pings were answered');
await resumes(make, url, begun);
await retries(make, url, begun);
await many((count) => Array.from({ length: count }, () => make(url, 0)), url, begun, 1000);
// The same over one socket.
const shared = make(url, 0);
await many((count) => Array.from({ length: count }, () => shared), url, begun, 1000);

const errors = [];
client.subscribe({ query: 'subscription { nothing }' }, { next: () => {}, error: (error) => errors.push(error), complete: () => {} });
await until(() => errors.length === 1, 'a wrong document was refused');
same(errors[0][0].extensions.code, 'GRAPHQL_VALIDATION_FAILED', 'the refusal');

// A client that ends its connection by force, 4499, leaves nothing behind.
const brute = make(url, 0);
brute.subscribe({ query: 'subscription { workspaceChanged { shown } }' }, { next: () => {}, error: () => {}, complete: () => {} });
await begun(1);
brute.terminate();
await begun(0);
report(8);
