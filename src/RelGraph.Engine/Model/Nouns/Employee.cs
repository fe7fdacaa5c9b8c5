using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>One of our people 员工.</summary>
public sealed record Employee : Noun
{
    /// <summary>Name in the other language or script.</summary>
    [Field("Name in the other language or script", "其他名")]
    [Personal]
    public string? OtherName { get; init; }

    /// <summary>Job title.</summary>
    [Field("Job title", "职务")]
    public string? Title { get; init; }

    /// <summary>The team.</summary>
    [Field("The team", "团队")]
    [Refers(FactKind.Team)]
    public string? Team { get; init; }

    /// <summary>Rank: 1 top management … 5 staff.</summary>
    [Field("Rank: 1 top management … 5 staff", "级别")]
    [Limits(1, 5)]
    public int? Rank { get; init; }

    /// <summary>E-mail address.</summary>
    [Field("E-mail address", "邮箱")]
    [Personal]
    public string? Email { get; init; }

    /// <summary>Phone number.</summary>
    [Field("Phone number", "电话")]
    [Personal]
    public string? Phone { get; init; }

    /// <summary>City.</summary>
    [Field("City", "城市")]
    public string? City { get; init; }

    /// <summary>Languages, for example zh;en.</summary>
    [Field("Languages, for example zh;en", "语言")]
    public string? Language { get; init; }

    /// <summary>Cost of one hour.</summary>
    [Field("Cost of one hour", "小时成本")]
    public Money? HourlyCost { get; init; }

    /// <summary>First day with us.</summary>
    [Field("First day with us", "入职日期")]
    public DateOnly? HiredOn { get; init; }
}
