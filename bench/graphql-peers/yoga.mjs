// graphql-yoga as its documentation sets it up, without what only development needs.
// usage: node yoga.mjs PORT DATA [SCHEMA]
import { createServer } from "node:http";
import { createSchema, createYoga } from "graphql-yoga";
import { served } from "./schema.mjs";

const [port, ...files] = process.argv.slice(2);
const yoga = createYoga({ schema: createSchema({ ...served(files), resolverValidationOptions: { requireResolversForResolveType: "ignore" } }), logging: false, graphiql: false, landingPage: false, maskedErrors: false });
createServer(yoga).listen(Number(port), "127.0.0.1");
