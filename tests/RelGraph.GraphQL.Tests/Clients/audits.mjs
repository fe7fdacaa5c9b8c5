// Asks a server everything that the audits of graphql-http ask, and tells each that fails. Arguments: the address of the endpoint.
import { serverAudits } from 'graphql-http';

const [url] = process.argv.slice(2);
const failed = [];
let passed = 0;
for (const audit of serverAudits({ url })) {
  const result = await audit.fn();
  if (result.status === 'ok') passed++;
  else failed.push(`${result.id} ${result.name}: ${result.reason}`);
}
console.log(JSON.stringify({ passed, failed }));
