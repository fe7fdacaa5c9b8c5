using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Evidence;

/// <summary>An answer to one of the twenty TAS criteria 四问二十条, for us or a competitor.</summary>
public sealed record TasAnswer : FactContent
{
    /// <summary>The deal.</summary>
    [Field("The deal", "商机")]
    [KeyPart]
    [Refers(FactKind.Opportunity)]
    public required string Opportunity { get; init; }

    /// <summary>1 to 20.</summary>
    [Field("1 to 20", "条目")]
    [KeyPart]
    [Limits(1, 20)]
    public required int Criterion { get; init; }

    /// <summary>us or a competitor's id.</summary>
    [Field("us or a competitor's id", "供应商")]
    [KeyPart]
    [Refers(FactKind.Competitor)]
    public required Vendor Vendor { get; init; }

    /// <summary>plus, unknown or minus.</summary>
    [Field("plus, unknown or minus", "答案")]
    public required TasVerdict Answer { get; init; }

    /// <summary>Weight; 1 where empty.</summary>
    [Field("Weight; 1 where empty", "权重")]
    [Limits(0, 100)]
    public double? Weight { get; init; }

    /// <summary>True when a minus is a reason to stop.</summary>
    [Field("True when a minus is a reason to stop", "必须项")]
    public bool Mandatory { get; init; }

    /// <summary>When it was answered.</summary>
    [Field("When it was answered", "日期")]
    [Occurred]
    public required DateOnly On { get; init; }

    /// <summary>The employee who answered.</summary>
    [Field("The employee who answered", "回答人")]
    [Refers(FactKind.Employee)]
    public string? Author { get; init; }

    /// <summary>What it rests on.</summary>
    [Field("What it rests on", "依据")]
    [Personal]
    public string? Basis { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(Opportunity, Criterion.ToString(System.Globalization.CultureInfo.InvariantCulture), Vendor.ToString());
}
