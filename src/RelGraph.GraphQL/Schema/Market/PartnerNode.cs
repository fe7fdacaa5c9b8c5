using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Market;

/// <summary>A partner organisation 合作伙伴.</summary>
[GraphQLName("Partner")]
public sealed class PartnerNode : NounNode, IOrganisation
{
    private readonly Partner _partner;

    private PartnerNode(Partner partner, Reader reader)
        : base(partner, reader) => _partner = partner;

    /// <summary>What it does for us, for example integrator or reseller.</summary>
    public string? Role => _partner.Role;

    /// <summary>Region.</summary>
    public string? Region => _partner.Region;

    internal static PartnerNode Make(Partner partner, Reader reader) => new(partner, reader);
}
