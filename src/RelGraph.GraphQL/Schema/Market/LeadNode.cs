using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Market;

/// <summary>A possible opportunity not yet qualified 线索.</summary>
[GraphQLName("Lead")]
public sealed class LeadNode : NounNode
{
    private readonly Lead _lead;

    private LeadNode(Lead lead, Reader reader)
        : base(lead, reader) => _lead = lead;

    /// <summary>The account, where known.</summary>
    public AccountNode? Account => Reader.Account(_lead.Account);

    /// <summary>The person who asked.</summary>
    public ContactNode? Contact => Reader.Contact(_lead.Contact);

    /// <summary>The employee who works it.</summary>
    public EmployeeNode? Owner => Reader.Employee(_lead.Owner);

    /// <summary>Where it came from.</summary>
    public OpportunityOrigin? Origin => _lead.Origin;

    /// <summary>Day it was created.</summary>
    public DateOnly CreatedOn => _lead.CreatedOn;

    /// <summary>What became of it.</summary>
    public LeadStatus? Status => _lead.Status;

    /// <summary>The opportunity it became.</summary>
    public OpportunityNode? Opportunity => Reader.Opportunity(_lead.Opportunity);

    internal static LeadNode Make(Lead lead, Reader reader) => new(lead, reader);
}
