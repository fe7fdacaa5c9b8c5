// @neo4j/graphql on Apollo Server: what a team with Neo4j would put in front of the graph that RelGraph keeps and writes its scores back to.
// usage: node neo4j.mjs PORT BOLT_ADDRESS USER PASSWORD
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const typeDefs = `#graphql
  type Opportunity @node {
    id: ID!
    name: String!
    score: Float
    scoreLow: Float
    scoreHigh: Float
    winProbability: Float
    winProbabilityLow: Float
    winProbabilityHigh: Float
    seats: [Contact!]! @relationship(type: "HOLDS_SEAT", direction: IN, properties: "Seat")
  }
  type Seat @relationshipProperties { score: Float swing: Float }
  type Contact @node {
    name: String!
    ties: [Employee!]! @relationship(type: "TIE", direction: IN, properties: "Tie")
  }
  type Tie @relationshipProperties { strength: Float }
  type Employee @node { name: String! }
`;

const [port, address, user, password] = process.argv.slice(2);
const driver = neo4j.driver(address, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, introspection: false });
await startStandaloneServer(server, { listen: { port: Number(port), host: "127.0.0.1" }, context: async () => ({ executionContext: driver }) });
