namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>A tie between organisations that outlives people 机构关系类型.</summary>
public enum InstitutionalTieKind
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Framework agreement 框架协议.</summary>
    FrameworkAgreement = 1,

    /// <summary>Joint business plan 联合计划.</summary>
    JointPlan = 2,

    /// <summary>Joint steering committee 联合指导委员会.</summary>
    SteeringCommittee = 3,

    /// <summary>Executives paired as sponsors 高层结对.</summary>
    SponsorPair = 4,

    /// <summary>Shared standards body 标准组织.</summary>
    StandardsBody = 5,

    /// <summary>Shareholding 持股.</summary>
    Shareholding = 6,

    /// <summary>Ecosystem or alumni programme 生态/校友.</summary>
    Ecosystem = 7,
}
