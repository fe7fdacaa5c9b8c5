// npm's graphql-sse against a server. Arguments: the endpoint, and where the test tells how many subscriptions are open.
import { createClient } from 'graphql-sse';
import { record, report, same, until } from './common.mjs';
import { many, once, resumes, retries, sequence } from './followed.mjs';

const [url, seats] = process.argv.slice(2);
const taken = async () => Number(await (await fetch(seats)).text());
const begun = (count) => until(async () => (await taken()) === count, `${count} subscriptions were open`);
const make = (address, retryAttempts) => createClient({ url: address, retryAttempts, retry: async () => {} });
const client = make(url, 0);

await once(client);
await sequence(client, url, begun);
await resumes(make, url, begun);
await retries(make, url, begun);
await many((count) => Array.from({ length: count }, () => make(url, 0)), url, begun, 1000);

// What is wrong with a document comes as an answer, which a client does not repeat.
const wrong = [];
let isComplete = false;
client.subscribe({ query: 'subscription { nothing }' }, { next: (result) => wrong.push(result), error: (error) => wrong.push(error), complete: () => { isComplete = true; } });
await until(() => isComplete, 'a wrong document was refused');
same([wrong.length, wrong[0].errors[0].extensions.code, 'data' in wrong[0]], [1, 'GRAPHQL_VALIDATION_FAILED', false], 'the refusal');
await record(url);
report(6);
