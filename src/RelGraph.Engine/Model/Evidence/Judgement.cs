using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Evidence;

/// <summary>Somebody's rating 判断, L1 to L5, with its author and basis. Several colleagues may rate the same person.</summary>
public sealed record Judgement : IdentifiedContent
{
    /// <summary>The employee who judges.</summary>
    [Field("The employee who judges", "判断人")]
    [Refers(FactKind.Employee)]
    public required string Author { get; init; }

    /// <summary>When.</summary>
    [Field("When", "日期")]
    [Occurred]
    public required DateOnly On { get; init; }

    /// <summary>What is rated.</summary>
    [Field("What is rated", "维度")]
    public required JudgementAspect Aspect { get; init; }

    /// <summary>The person rated.</summary>
    [Field("The person rated", "联系人")]
    [Refers(FactKind.Contact)]
    public required string Contact { get; init; }

    /// <summary>For closeness: whose relationship; the author's where empty.</summary>
    [Field("For closeness: whose relationship; the author's where empty", "员工")]
    [Refers(FactKind.Employee)]
    public string? Employee { get; init; }

    /// <summary>The deal, where it is about one.</summary>
    [Field("The deal, where it is about one", "商机")]
    [Refers(FactKind.Opportunity)]
    public string? Opportunity { get; init; }

    /// <summary>Toward which vendor; us where empty.</summary>
    [Field("Toward which vendor; us where empty", "供应商")]
    [Refers(FactKind.Competitor)]
    public Vendor? Vendor { get; init; }

    /// <summary>1 (lowest) to 5 (highest).</summary>
    [Field("1 (lowest) to 5 (highest)", "等级")]
    [Limits(1, 5)]
    public required int Level { get; init; }

    /// <summary>What it rests on.</summary>
    [Field("What it rests on", "依据")]
    [Personal]
    public string? Basis { get; init; }
}
