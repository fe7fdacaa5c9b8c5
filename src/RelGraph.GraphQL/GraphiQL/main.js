// GraphiQL over the server's own endpoint, with the sample questions as tabs. Everything it needs is bundled:
// the page asks nothing of any other host.
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { GraphiQL } from "graphiql";

const fetcher = async (request, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...options?.headers,
    },
    body: JSON.stringify(request),
  });
  return response.json();
};

// The server lists the documents of samples/queries; an empty list leaves GraphiQL's own welcome text.
const samples = await fetch("/samples/queries.json")
  .then((response) => (response.ok ? response.json() : []))
  .catch(() => []);

createRoot(document.getElementById("graphiql")).render(
  createElement(GraphiQL, {
    fetcher,
    shouldPersistHeaders: false,
    defaultTabs: samples.length > 0 ? samples.map(({ query, variables }) => ({ query, variables })) : undefined,
  }),
);
