using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Relations;

/// <summary>A contact's place in one deal's decision 席位.</summary>
public sealed record Seat : FactContent
{
    /// <summary>The deal.</summary>
    [Field("The deal", "商机")]
    [KeyPart]
    [Refers(FactKind.Opportunity)]
    public required string Opportunity { get; init; }

    /// <summary>The person.</summary>
    [Field("The person", "联系人")]
    [KeyPart]
    [Refers(FactKind.Contact)]
    public required string Contact { get; init; }

    /// <summary>Buying role.</summary>
    [Field("Buying role", "采购角色")]
    public required BuyingRole Role { get; init; }

    /// <summary>Political status.</summary>
    [Field("Political status", "政治地位")]
    public PoliticalStatus? Political { get; init; }

    /// <summary>Attitude to change in this deal; the contact's where empty.</summary>
    [Field("Attitude to change in this deal; the contact's where empty", "变革适应度")]
    public Adaptability? Adaptability { get; init; }

    /// <summary>What the person decides by here.</summary>
    [Field("What the person decides by here", "决策取向")]
    public DecisionOrientation? Orientation { get; init; }

    /// <summary>True when the person can block a vendor.</summary>
    [Field("True when the person can block a vendor", "否决权")]
    public bool Veto { get; init; }

    /// <summary>Votes in a weighted committee; 1 where empty.</summary>
    [Field("Votes in a weighted committee; 1 where empty", "票数")]
    [Limits(0, 1000000)]
    public double? VoteWeight { get; init; }

    /// <summary>Step of a sequential decision, from 1.</summary>
    [Field("Step of a sequential decision, from 1", "步骤")]
    [Limits(1, 20)]
    public int? Step { get; init; }

    /// <summary>Signs that the person moves others, 0 to 1.</summary>
    [Field("Signs that the person moves others, 0 to 1", "推动力")]
    [Limits(0, 1)]
    public double? Mobiliser { get; init; }

    /// <summary>What the person wants for the business.</summary>
    [Field("What the person wants for the business", "业务诉求")]
    [Personal]
    public string? BusinessAgenda { get; init; }

    /// <summary>What the person wants to achieve.</summary>
    [Field("What the person wants to achieve", "个人诉求")]
    [Personal]
    public string? PersonalAgenda { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(Opportunity, Contact);
}
