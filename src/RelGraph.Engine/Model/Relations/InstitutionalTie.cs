using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Relations;

/// <summary>A tie between organisations that outlives people 机构关系.</summary>
public sealed record InstitutionalTie : FactContent
{
    /// <summary>The account.</summary>
    [Field("The account", "客户")]
    [KeyPart]
    [Refers(FactKind.Account)]
    public required string Account { get; init; }

    /// <summary>Kind of tie.</summary>
    [Field("Kind of tie", "类型")]
    [KeyPart]
    public required InstitutionalTieKind Type { get; init; }

    /// <summary>us or a competitor's id.</summary>
    [Field("us or a competitor's id", "供应商")]
    [KeyPart]
    [Refers(FactKind.Competitor)]
    public required Vendor Vendor { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(Account, Names.Of(Type), Vendor.ToString());
}
