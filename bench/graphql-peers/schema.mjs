// The schema and the data that every server of the comparison shares.
import { readFileSync } from "node:fs";

export const typeDefs = `
  type Query { hello: String! contacts: [Contact!]! accounts: [Account!]! }
  type Contact { id: ID! name: String! email: String! rank: Int! city: String! }
  type Account { id: ID! name: String! industry: String! region: String! contacts: [Contact!]! }
`;

export function read(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

export function resolvers(book) {
  return { Query: { hello: () => book.hello, contacts: () => book.contacts, accounts: () => book.accounts } };
}

// With a schema file and an answer: the schema as RelGraph prints it, every field read from the finished answer.
export function served(args) {
  const [file, schemaFile] = args;
  const book = read(file);
  if (!schemaFile) {
    return { typeDefs, resolvers: resolvers(book) };
  }
  const root = {};
  for (const [field, value] of Object.entries(book.data)) {
    root[field] = () => value;
  }
  return { typeDefs: readFileSync(schemaFile, "utf8"), resolvers: { Query: root } };
}
