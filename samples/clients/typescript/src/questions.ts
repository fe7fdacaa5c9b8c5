// What the client asks. The generator reads these documents and writes a type for the answer of each.
import { graphql } from "./gql/index.js";

export const openDeals = graphql(`
  query OpenDeals($first: Int!) {
    opportunities(filter: { isOpen: true }, orderBy: { by: WIN_PROBABILITY, direction: DESCENDING }, first: $first) {
      totalCount
      nodes {
        name
        stage
        account { name }
        winProbability { value interval { low high } }
        decisionChain { value seats { contact { name } keyPerson { value } } }
      }
    }
  }
`);
