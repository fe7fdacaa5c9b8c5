using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Relations;

/// <summary>A contact is employed by an organisation 任职; people change jobs, one employer at a time.</summary>
public sealed record Employment : FactContent
{
    /// <summary>The contact.</summary>
    [Field("The contact", "联系人")]
    [KeyPart]
    [Refers(FactKind.Contact)]
    public required string Contact { get; init; }

    /// <summary>Account, partner or competitor.</summary>
    [Field("Account, partner or competitor", "单位")]
    [Refers(FactKind.Account, FactKind.Partner, FactKind.Competitor)]
    public required NodeId Organisation { get; init; }

    /// <summary>The unit.</summary>
    [Field("The unit", "部门")]
    [Refers(FactKind.OrgUnit)]
    public string? Unit { get; init; }

    /// <summary>Job title.</summary>
    [Field("Job title", "职务")]
    public string? Title { get; init; }

    /// <inheritdoc/>
    public override string Key => Contact;
}
