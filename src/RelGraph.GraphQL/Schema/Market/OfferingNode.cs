using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Market;

/// <summary>Something we sell 产品/服务.</summary>
[GraphQLName("Offering")]
public sealed class OfferingNode : NounNode
{
    private readonly Offering _offering;

    private OfferingNode(Offering offering, Reader reader)
        : base(offering, reader) => _offering = offering;

    /// <summary>Family of offerings.</summary>
    public string? Series => _offering.Series;

    /// <summary>List price.</summary>
    public Money? ListPrice => _offering.ListPrice;

    /// <summary>Margin in percent of the price.</summary>
    public double? MarginPercent => _offering.MarginPercent;

    internal static OfferingNode Make(Offering offering, Reader reader) => new(offering, reader);
}
