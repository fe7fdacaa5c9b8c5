namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>How a customer buys 采购方式.</summary>
public enum ProcurementMode
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Open tender 公开招标.</summary>
    OpenTender = 1,

    /// <summary>Invited tender 邀请招标.</summary>
    InvitedTender = 2,

    /// <summary>Negotiated 竞争性谈判.</summary>
    Negotiated = 3,

    /// <summary>Call-off from a framework 框架协议.</summary>
    Framework = 4,

    /// <summary>Sole source 单一来源.</summary>
    SoleSource = 5,

    /// <summary>Direct purchase 直接采购.</summary>
    Direct = 6,
}
