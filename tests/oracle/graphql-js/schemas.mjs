// Schemas from their text, each built once.
import { buildASTSchema, lexicographicSortSchema, parse, printSchema, validateSchema } from "graphql";
import { validateSDL } from "graphql/validation/validate.js";

const known = new Map();

/** The schema, or why it is none. */
export function buildSchemaFrom(text) {
  let built = known.get(text);
  if (!built) {
    if (known.size > 2000) known.clear();
    known.set(text, (built = build(text)));
  }
  return built;
}

function build(text) {
  const document = parse(text);
  const wrong = validateSDL(document);
  if (wrong.length > 0) return { problems: wrong.map((error) => error.message) };
  let schema;
  try {
    schema = buildASTSchema(document, { assumeValidSDL: true });
    return { schema, problems: validateSchema(schema).map((error) => error.message) };
  } catch (error) {
    return { problems: [error.message] };
  }
}

/** Whether two texts describe the same schema, whatever the order of their definitions. */
export function isSameSchema(left, right) {
  const [first, second] = [left, right].map((text) => {
    const { schema, problems } = buildSchemaFrom(text);
    return problems.length > 0 ? problems.join("\n") : printSchema(lexicographicSortSchema(schema));
  });
  return first === second ? "" : `${first}\n======\n${second}`;
}
