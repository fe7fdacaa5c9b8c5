// Errors of validation by rule, as places only: wording is each implementation's own.
import { specifiedRules, validate } from "graphql";

/** Each error as the name of its rule and its places in the order given. */
export function validateByRule(schema, document) {
  const found = [];
  const rules = specifiedRules.map((rule) => (context) => rule(Object.create(context, {
    reportError: {
      value: (error) => found.push({
        rule: rule.name.replace(/Rule$/, ""),
        at: (error.locations ?? []).map(({ line, column }) => `${line}:${column}`),
        message: error.message,
      }),
    },
  })));
  validate(schema, document, rules, { maxErrors: Infinity });
  return found;
}
