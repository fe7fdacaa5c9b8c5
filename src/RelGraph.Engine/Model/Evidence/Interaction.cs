using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Evidence;

/// <summary>A contact event 互动: people met, called or wrote. Folded into ties, never an edge itself.</summary>
public sealed record Interaction : IdentifiedContent
{
    /// <summary>When it began.</summary>
    [Field("When it began", "时间")]
    [Occurred]
    public required DateTimeOffset At { get; init; }

    /// <summary>How.</summary>
    [Field("How", "渠道")]
    public required Channel Channel { get; init; }

    /// <summary>Length in minutes; the channel's usual where empty.</summary>
    [Field("Length in minutes; the channel's usual where empty", "分钟")]
    [Limits(0, 10080)]
    public double? Minutes { get; init; }

    /// <summary>The participant who initiated it.</summary>
    [Field("The participant who initiated it", "发起人")]
    [Refers(FactKind.Contact, FactKind.Employee)]
    public NodeId? Initiator { get; init; }

    /// <summary>Our participants.</summary>
    [Field("Our participants", "我方参与人")]
    [Refers(FactKind.Employee)]
    public IReadOnlyList<string> Employees { get; init; } = [];

    /// <summary>Outside participants.</summary>
    [Field("Outside participants", "客户方参与人")]
    [Refers(FactKind.Contact)]
    public IReadOnlyList<string> Contacts { get; init; } = [];

    /// <summary>True when both sides spoke or wrote; by channel where empty.</summary>
    [Field("True when both sides spoke or wrote; by channel where empty", "双向")]
    public bool? TwoWay { get; init; }

    /// <summary>Tone, −1 to 1.</summary>
    [Field("Tone, −1 to 1", "情绪")]
    [Limits(-1, 1)]
    public double? Sentiment { get; init; }

    /// <summary>The deal it was about.</summary>
    [Field("The deal it was about", "商机")]
    [Refers(FactKind.Opportunity)]
    public string? Opportunity { get; init; }

    /// <summary>Subject line or topic.</summary>
    [Field("Subject line or topic", "主题")]
    [Personal]
    public string? Subject { get; init; }
}
