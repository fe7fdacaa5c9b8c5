using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Commerce;

/// <summary>A service case 服务工单.</summary>
public sealed record ServiceCase : IdentifiedContent
{
    /// <summary>The account.</summary>
    [Field("The account", "客户")]
    [Refers(FactKind.Account)]
    public required string Account { get; init; }

    /// <summary>The person who reported it.</summary>
    [Field("The person who reported it", "联系人")]
    [Refers(FactKind.Contact)]
    public string? Contact { get; init; }

    /// <summary>Day reported.</summary>
    [Field("Day reported", "开单日")]
    [Occurred]
    public required DateOnly OpenedOn { get; init; }

    /// <summary>Day solved; open where empty.</summary>
    [Field("Day solved; open where empty", "关单日")]
    public DateOnly? ClosedOn { get; init; }

    /// <summary>1 critical … 4 cosmetic.</summary>
    [Field("1 critical … 4 cosmetic", "严重度")]
    [Limits(1, 4)]
    public required int Severity { get; init; }

    /// <summary>Customer's rating, 0 to 1.</summary>
    [Field("Customer's rating, 0 to 1", "满意度")]
    [Limits(0, 1)]
    public double? Satisfaction { get; init; }
}
