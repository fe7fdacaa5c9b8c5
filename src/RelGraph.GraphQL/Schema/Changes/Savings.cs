using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Market;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.People;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>One mutation for every kind of the catalogue, so that a new kind can be saved without a line here.</summary>
internal static class Savings
{
    private static readonly Dictionary<Type, Type> NounsThatAreRead = new()
    {
        [typeof(Account)] = typeof(AccountNode),
        [typeof(Competitor)] = typeof(CompetitorNode),
        [typeof(Contact)] = typeof(ContactNode),
        [typeof(Employee)] = typeof(EmployeeNode),
        [typeof(Lead)] = typeof(LeadNode),
        [typeof(Offering)] = typeof(OfferingNode),
        [typeof(Opportunity)] = typeof(OpportunityNode),
        [typeof(OrgUnit)] = typeof(OrgUnitNode),
        [typeof(Partner)] = typeof(PartnerNode),
        [typeof(Team)] = typeof(TeamNode),
    };

    /// <summary>Adds <c>saveAccount</c>, <c>saveSeat</c> and so on.</summary>
    public static SchemaBuilder AddSavings(this SchemaBuilder builder)
    {
        foreach (var kind in FactCatalog.All)
        {
            builder.AddMutation(NounsThatAreRead.TryGetValue(kind.Type, out var node)
                ? typeof(NounSaving<,>).MakeGenericType(kind.Type, node)
                : typeof(FactSaving<>).MakeGenericType(kind.Type));
        }

        return builder;
    }
}
