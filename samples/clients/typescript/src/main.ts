// Prints the open deals most likely to be won, with the people who decide.
// usage: node dist/main.js [URL]
import { Client, fetchExchange } from "@urql/core";
import { openDeals } from "./questions.js";

const url = process.argv[2] ?? "http://127.0.0.1:5080/graphql";
const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });

// Scores and probabilities are told on a scale of 0 to 100.
const percent = (value: number | null | undefined) => (value == null ? "unknown" : `${Math.round(value)} %`);

const { data, error } = await client.query(openDeals, { first: 3 }).toPromise();
if (error || !data) {
  console.error(`${url} did not answer: ${error?.message ?? "no data"}`);
  process.exit(1);
}

console.log(`${data.opportunities.totalCount} open deals`);
for (const deal of data.opportunities.nodes) {
  const { value, interval } = deal.winProbability;
  const range = interval ? ` (${percent(interval.low)} to ${percent(interval.high)})` : "";
  console.log(`${deal.name} · ${deal.account?.name ?? "?"} · ${percent(value)}${range}`);
  for (const seat of deal.decisionChain.seats) {
    console.log(`  ${seat.contact?.name ?? "?"}: ${seat.keyPerson.value?.toFixed(0) ?? "unknown"}`);
  }
}
