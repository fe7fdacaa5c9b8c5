using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Relations;

/// <summary>A seat's attitude to one vendor 立场. What is empty is unknown, which is not neutral.</summary>
public sealed record Stance : FactContent
{
    /// <summary>The deal.</summary>
    [Field("The deal", "商机")]
    [KeyPart]
    [Refers(FactKind.Opportunity)]
    public required string Opportunity { get; init; }

    /// <summary>The person.</summary>
    [Field("The person", "联系人")]
    [KeyPart]
    [Refers(FactKind.Contact)]
    public required string Contact { get; init; }

    /// <summary>us or a competitor's id.</summary>
    [Field("us or a competitor's id", "供应商")]
    [KeyPart]
    [Refers(FactKind.Competitor)]
    public required Vendor Vendor { get; init; }

    /// <summary>Support.</summary>
    [Field("Support", "支持度")]
    public SupportLevel? Support { get; init; }

    /// <summary>Coverage.</summary>
    [Field("Coverage", "覆盖")]
    public CoverageLevel? Coverage { get; init; }

    /// <summary>Solution recognition, −1 to 1.</summary>
    [Field("Solution recognition, −1 to 1", "方案认可度")]
    [Limits(-1, 1)]
    public double? Solution { get; init; }

    /// <summary>Price acceptance, −1 to 1.</summary>
    [Field("Price acceptance, −1 to 1", "价格接受度")]
    [Limits(-1, 1)]
    public double? Price { get; init; }

    /// <summary>What it rests on.</summary>
    [Field("What it rests on", "依据")]
    [Personal]
    public string? Basis { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(Opportunity, Contact, Vendor.ToString());
}
