using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Evidence;

/// <summary>Why a customer chose us, a rival or nobody 原因.</summary>
public sealed record Reason : IdentifiedContent
{
    /// <summary>The deal.</summary>
    [Field("The deal", "商机")]
    [Refers(FactKind.Opportunity)]
    public required string Opportunity { get; init; }

    /// <summary>When it was said.</summary>
    [Field("When it was said", "日期")]
    [Occurred]
    public required DateOnly On { get; init; }

    /// <summary>Who was chosen; nobody where empty.</summary>
    [Field("Who was chosen; nobody where empty", "选择")]
    [Refers(FactKind.Competitor)]
    public Vendor? Chosen { get; init; }

    /// <summary>Category.</summary>
    [Field("Category", "类别")]
    public required ReasonCategory Category { get; init; }

    /// <summary>Whose word it is.</summary>
    [Field("Whose word it is", "谁说的")]
    [Refers(FactKind.Contact, FactKind.Employee)]
    public NodeId? Whose { get; init; }

    /// <summary>In their words.</summary>
    [Field("In their words", "原话")]
    [Personal]
    public string? Text { get; init; }
}
