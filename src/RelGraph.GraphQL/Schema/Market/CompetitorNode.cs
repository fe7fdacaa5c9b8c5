using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.GraphQL.Schema.Scores;
using RelGraph.Scoring.Relationships.Competitor;

namespace RelGraph.GraphQL.Schema.Market;

/// <summary>A rival vendor 友商.</summary>
[GraphQLName("Competitor")]
public sealed class CompetitorNode : NounNode, IOrganisation
{
    private readonly Competitor _competitor;

    private CompetitorNode(Competitor competitor, Reader reader)
        : base(competitor, reader) => _competitor = competitor;

    /// <summary>What it is known for.</summary>
    public string? Strength => _competitor.Strength;

    /// <summary>Region.</summary>
    public string? Region => _competitor.Region;

    /// <summary>CmpRS, the rival's relationship on our own scale in one place.</summary>
    /// <param name="scope">`opportunity:ID`, `account:ID`, or a segment such as `firm` or `industry:零售`.</param>
    [GraphQLField]
    [Cost(20)]
    public CompetitorScoreNode Relationship(string scope = "firm") => new(Reader.Book.Competitor(Key, CompetitorScope.Parse(scope)), Reader);

    /// <summary>The deals in which it takes part.</summary>
    [ListSize(100)]
    public IReadOnlyList<OpportunityNode> Opportunities =>
        [.. Reader.Facts.Referring<CompetesOn>(nameof(CompetesOn.Competitor), NodeId)
            .Select(line => Reader.Opportunity(line.Opportunity)).OfType<OpportunityNode>()];

    /// <summary>Its people as far as they are known.</summary>
    [ListSize(100)]
    public IReadOnlyList<ContactNode> People =>
        [.. Reader.Facts.Referring<Employment>(nameof(Employment.Organisation), NodeId)
            .Select(employment => Reader.Contact(employment.Contact)).OfType<ContactNode>()];

    internal static CompetitorNode Make(Competitor competitor, Reader reader) => new(competitor, reader);
}
