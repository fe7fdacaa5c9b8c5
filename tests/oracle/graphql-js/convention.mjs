// What every field answers, computed from the field and its parent alone, so that both sides need no resolvers.
// The same rules stand in tests/RelGraph.GraphQL.Runtime.Tests/Oracle/Convention; change both together.
import { getNamedType, isAbstractType, isEnumType, isListType, isNonNullType, isObjectType } from "graphql";

/** Mixes a text into a 32-bit number (FNV-1a over UTF-16 code units, then an avalanche). */
export function mix(hash, text) {
  let h = hash >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0;
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d) >>> 0;
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39) >>> 0;
  h ^= h >>> 15;
  return h >>> 0;
}

/** A coerced value in one spelling: keys in order, strings with quotes and backslashes escaped. */
export function spell(value) {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return `"${value.replace(/["\\]/g, "\\$&")}"`;
  if (Array.isArray(value)) return `[${value.map(spell).join(",")}]`;
  if (typeof value === "object") {
    return `{${Object.keys(value).sort().map((key) => `${key}:${spell(value[key])}`).join(",")}}`;
  }
  return String(value);
}

/** The resolver of every field. */
export function resolveField(parent, args, _context, info) {
  const spelled = spell(args);
  const hash = mix(parent.hash, info.fieldName + spelled);
  const type = info.parentType.getFields()[info.fieldName].type;
  const answer = () => {
    if (hash % 29 === 0) throw new Error("The field failed, as its hash demands.");
    return type.toString() === "String" && spelled !== "{}" ? spelled : valueOf(type, hash, info.schema);
  };
  return (hash >>> 5) % 5 === 0 ? Promise.resolve().then(answer) : answer();
}

function valueOf(type, hash, schema) {
  if (isNonNullType(type)) return hash % 23 === 0 ? null : present(type.ofType, mix(hash, "!"), schema);
  return hash % 7 === 0 ? null : present(type, mix(hash, "?"), schema);
}

function present(type, hash, schema) {
  if (isListType(type)) {
    if (hash % 61 === 0) return 7;
    return Array.from({ length: (hash >>> 8) % 4 }, (_, i) => valueOf(type.ofType, mix(hash, String(i)), schema));
  }
  if (isObjectType(type)) return { __typename: type.name, hash };
  if (isAbstractType(type)) {
    const names = schema.getPossibleTypes(type).map((possible) => possible.name).sort();
    return { __typename: hash % 31 === 0 || names.length === 0 ? "Nowhere" : names[hash % names.length], hash };
  }
  if (isEnumType(type)) {
    const values = type.getValues();
    return hash % 17 === 0 ? "NONE_OF_THEM" : values[hash % values.length].name;
  }
  return leaf(getNamedType(type).name, hash);
}

const endings = ["", "é", "张伟", "\"\\\n\t\r\b\f", "</a>&'", "\u0001\u001f", "\u007f\u0080\u00ad", "\u2028\ufeff", "😀", "{}"];

function leaf(name, hash) {
  const text = hash.toString(16);
  const choice = hash % 16;
  const number = (hash >>> 4) | 0;
  switch (name) {
    case "Int":
      return choice === 0 ? 2147483648 : choice === 1 ? true : choice === 2 ? number + 0.5 : choice === 3 ? -number : number;
    case "Float":
      return choice === 0 ? Infinity : choice === 1 ? number : choice === 2 ? true : (number % 100000) / 8;
    case "String":
      return choice === 0 ? true : choice === 1 ? number : choice === 2 ? Symbol.for("no text") : text + endings[(hash >>> 8) % endings.length];
    case "Boolean":
      return choice === 0 ? 1 : choice === 1 ? "true" : choice === 2 ? 0 : choice % 2 === 0;
    case "ID":
      return choice === 0 ? number : choice === 1 ? 1.5 : choice === 2 ? true : `id${text}`;
    default:
      return choice === 0 ? number : choice === 1 ? 1.5 : choice === 2 ? [1, text, null] : choice === 3 ? { b: text, a: [true] } : text;
  }
}
