using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Relations;

/// <summary>An employee is responsible for an account or a contact 负责.</summary>
public sealed record Covers : FactContent
{
    /// <summary>The employee.</summary>
    [Field("The employee", "员工")]
    [KeyPart]
    [Refers(FactKind.Employee)]
    public required string Employee { get; init; }

    /// <summary>Account or contact.</summary>
    [Field("Account or contact", "对象")]
    [KeyPart]
    [Refers(FactKind.Account, FactKind.Contact)]
    public required NodeId Subject { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(Employee, Subject.ToString());
}
