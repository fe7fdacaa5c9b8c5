// Executes by the convention and reports data as text, errors as paths and places.
import { execute } from "graphql";
import { mix, resolveField } from "./convention.mjs";

export async function executeBy(schema, document, operationName, variableValues, seed) {
  const result = await execute({
    schema, document, operationName, variableValues,
    rootValue: { hash: mix(seed, "root") },
    fieldResolver: resolveField,
  });
  const errors = (result.errors ?? []).map((error) => ({
    path: error.path === undefined ? null : error.path.join("/"),
    at: (error.locations ?? []).map(({ line, column }) => `${line}:${column}`),
    message: error.message,
  }));
  return { data: "data" in result ? JSON.stringify(result.data) : null, errors };
}
