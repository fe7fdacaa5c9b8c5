// GraphiQL over the server's own endpoint, with the sample questions as tabs. Everything it needs is bundled:
// the page asks nothing of any other host.
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { GraphiQL } from "graphiql";
import { getOperationAST } from "graphql";

const ask = (request, options, accept) =>
  fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept, ...options?.headers },
    body: JSON.stringify(request),
  });

const isSubscription = (request, options) =>
  options?.documentAST && getOperationAST(options.documentAST, request.operationName)?.operation === "subscription";

// Server-sent events: blocks of lines, parted by an empty one. Leaving the loop closes the connection.
async function* follow(request, options) {
  const response = await ask(request, options, "text/event-stream");
  if (!response.ok) {
    yield await response.json();
    return;
  }
  let text = "";
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const blocks = (text + part.value).split("\n\n");
      text = blocks.pop();
      for (const block of blocks) {
        const data = block.match(/^event: next\ndata: (.*)$/)?.[1];
        if (data) yield JSON.parse(data);
      }
    }
  } finally {
    await reader.cancel();
  }
}

const fetcher = async (request, options) =>
  isSubscription(request, options)
    ? follow(request, options)
    : (await ask(request, options, "application/graphql-response+json, application/json")).json();

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
