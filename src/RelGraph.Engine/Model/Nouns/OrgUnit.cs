using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>A unit inside an account 部门.</summary>
public sealed record OrgUnit : Noun
{
    /// <summary>The account.</summary>
    [Field("The account", "客户")]
    [Refers(FactKind.Account)]
    public required string Account { get; init; }

    /// <summary>The unit above.</summary>
    [Field("The unit above", "上级部门")]
    [Refers(FactKind.OrgUnit)]
    public string? Parent { get; init; }

    /// <summary>Function, for example finance, it, production, purchasing.</summary>
    [Field("Function, for example finance, it, production, purchasing", "职能")]
    public string? Function { get; init; }
}
