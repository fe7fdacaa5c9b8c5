using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Market;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>Where a contact works: a customer, a partner or a competitor.</summary>
[GraphQLUnion(typeof(AccountNode), typeof(PartnerNode), typeof(CompetitorNode))]
[GraphQLName("Organisation")]
public interface IOrganisation;
