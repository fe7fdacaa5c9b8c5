using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Relations;

/// <summary>A stated personal tie 私人关系; only lawfully obtained, off by default in scores.</summary>
public sealed record PersonalTie : FactContent
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

    /// <summary>What it rests on.</summary>
    [Field("What it rests on", "类型")]
    [KeyPart]
    public required PersonalTieKind Type { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(From.ToString(), To.ToString(), Names.Of(Type));
}
