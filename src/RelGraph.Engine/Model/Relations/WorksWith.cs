using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Relations;

/// <summary>Two people work together 协作.</summary>
public sealed record WorksWith : FactContent
{
    /// <summary>One person.</summary>
    [Field("One person", "一方")]
    [KeyPart]
    [Refers(FactKind.Contact, FactKind.Employee)]
    public required NodeId From { get; init; }

    /// <summary>The other person.</summary>
    [Field("The other person", "另一方")]
    [KeyPart]
    [Refers(FactKind.Contact, FactKind.Employee)]
    public required NodeId To { get; init; }

    /// <summary>Project or committee.</summary>
    [Field("Project or committee", "场景")]
    [Personal]
    public string? Context { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(From.ToString(), To.ToString());
}
