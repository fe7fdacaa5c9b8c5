// Reads one request per line and answers each with one line of JSON, in order, until its input ends.
// A request names its kind in "do" and, but for parsing, a schema by its text; schemas are kept by that text.
import { createInterface } from "node:readline";
import { GraphQLError, parse as parseText, print } from "graphql";
import { executeBy } from "./execution.mjs";
import { buildSchemaFrom, isSameSchema } from "./schemas.mjs";
import { validateByRule } from "./validation.mjs";

// The grammar of September 2025 has no empty selection sets; graphql-js takes them unless told otherwise.
const parse = (text) => parseText(text, { allowEmptySelectionSets: false });
const place = ({ line, column }) => `${line}:${column}`;

const handlers = {
  parse({ text }) {
    const document = parse(text);
    return { printed: print(document) };
  },
  schema({ schema }) {
    const { problems } = buildSchemaFrom(schema);
    return { problems };
  },
  same({ schema, other }) {
    return { same: isSameSchema(schema, other) };
  },
  validate({ schema, text }) {
    return { errors: validateByRule(buildSchemaFrom(schema).schema, parse(text)) };
  },
  execute({ schema, text, operation, variables, seed }) {
    return executeBy(buildSchemaFrom(schema).schema, parse(text), operation, variables, seed);
  },
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  let answer;
  try {
    const request = JSON.parse(line);
    answer = await handlers[request.do](request);
  } catch (error) {
    answer = error instanceof GraphQLError
      ? { syntax: (error.locations ?? []).map(place), message: error.message }
      : { failed: String(error?.stack ?? error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
