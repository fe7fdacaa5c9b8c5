namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>How people were in contact 渠道; scoring.md 4.2 gives each its weight and half-life.</summary>
public enum Channel
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>A meeting face to face 面谈.</summary>
    MeetingInPerson = 1,

    /// <summary>A visit of executives or a business dinner 高层拜访.</summary>
    ExecutiveVisit = 2,

    /// <summary>A workshop or joint project 研讨/联合项目.</summary>
    Workshop = 3,

    /// <summary>A video meeting 视频会议.</summary>
    VideoMeeting = 4,

    /// <summary>A phone call 电话.</summary>
    PhoneCall = 5,

    /// <summary>A service case or field service visit 服务.</summary>
    ServiceCase = 6,

    /// <summary>Delivery, acceptance or training 交付/验收/培训.</summary>
    Delivery = 7,

    /// <summary>E-mail 邮件.</summary>
    Email = 8,

    /// <summary>Chat, for example WeChat 即时通讯.</summary>
    Chat = 9,

    /// <summary>A fair or conference 展会/会议.</summary>
    Event = 10,

    /// <summary>An introduction made 引荐.</summary>
    IntroductionMade = 11,

    /// <summary>A reply to a proposal or bid document 方案/标书答复.</summary>
    ProposalReply = 12,

    /// <summary>The call centre 呼叫中心.</summary>
    CallCentre = 13,

    /// <summary>Web shop or portal 门户.</summary>
    Portal = 14,
}
