using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Relations;

/// <summary>The formal line 汇报: a person reports to one manager at a time. Must not form a cycle.</summary>
public sealed record ReportsTo : FactContent
{
    /// <summary>The person.</summary>
    [Field("The person", "下属")]
    [KeyPart]
    [Refers(FactKind.Contact, FactKind.Employee)]
    public required NodeId Person { get; init; }

    /// <summary>The manager.</summary>
    [Field("The manager", "上级")]
    [Refers(FactKind.Contact, FactKind.Employee)]
    public required NodeId Manager { get; init; }

    /// <inheritdoc/>
    public override string Key => Person.ToString();
}
