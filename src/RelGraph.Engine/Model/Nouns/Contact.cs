using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>Any outside person 联系人; the employment says whether at a customer, a partner or a competitor.</summary>
public sealed record Contact : Noun
{
    /// <summary>Name in the other language or script.</summary>
    [Field("Name in the other language or script", "其他名")]
    [Personal]
    public string? OtherName { get; init; }

    /// <summary>Function, for example finance, it, production, purchasing.</summary>
    [Field("Function, for example finance, it, production, purchasing", "职能")]
    public string? Function { get; init; }

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
    [Personal]
    public string? City { get; init; }

    /// <summary>Preferred language, for example zh or en.</summary>
    [Field("Preferred language, for example zh or en", "语言")]
    public string? Language { get; init; }

    /// <summary>Attitude to change.</summary>
    [Field("Attitude to change", "变革适应度")]
    public Adaptability? Adaptability { get; init; }

    /// <summary>What the person decides by.</summary>
    [Field("What the person decides by", "决策取向")]
    public DecisionOrientation? Orientation { get; init; }

    /// <summary>Willingness to introduce, 0 to 1; .5 where unknown.</summary>
    [Field("Willingness to introduce, 0 to 1; .5 where unknown", "引荐意愿")]
    [Limits(0, 1)]
    public double? Willingness { get; init; }

    /// <summary>True when the person asked not to be analysed.</summary>
    [Field("True when the person asked not to be analysed", "已拒绝分析")]
    public bool OptedOut { get; init; }
}
