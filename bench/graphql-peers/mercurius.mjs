// mercurius on fastify, with its just-in-time compiler from the first request on.
// usage: node mercurius.mjs PORT DATA [SCHEMA]
import Fastify from "fastify";
import mercurius from "mercurius";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { served } from "./schema.mjs";

const [port, ...files] = process.argv.slice(2);
const app = Fastify();
app.register(mercurius, { schema: makeExecutableSchema({ ...served(files), resolverValidationOptions: { requireResolversForResolveType: "ignore" } }), jit: 1, graphiql: false });
await app.listen({ port: Number(port), host: "127.0.0.1" });
