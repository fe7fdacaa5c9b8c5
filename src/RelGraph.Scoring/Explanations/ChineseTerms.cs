using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Explanations;

/// <summary>Names of the model's words in both languages, for explanations and evidence lists.</summary>
internal static class ChineseTerms
{
    /// <summary>A channel.</summary>
    public static BilingualText Of(Channel channel) => new(Names.Of(channel), channel switch
    {
        Channel.MeetingInPerson => "面谈",
        Channel.ExecutiveVisit => "高层拜访",
        Channel.Workshop => "研讨/联合项目",
        Channel.VideoMeeting => "视频会议",
        Channel.PhoneCall => "电话",
        Channel.ServiceCase => "服务",
        Channel.Delivery => "交付/验收/培训",
        Channel.Email => "邮件",
        Channel.Chat => "即时通讯",
        Channel.Event => "展会/会议",
        Channel.IntroductionMade => "引荐",
        Channel.ProposalReply => "方案/标书答复",
        Channel.CallCentre => "呼叫中心",
        _ => "门户",
    });

    /// <summary>A support level.</summary>
    public static BilingualText Of(SupportLevel level) => new(Names.Of(level), level switch
    {
        SupportLevel.Mentor => "导师",
        SupportLevel.Supporter => "支持者",
        SupportLevel.Neutral => "中立",
        SupportLevel.NonSupporter => "不支持",
        _ => "反对者",
    });

    /// <summary>A buying role.</summary>
    public static BilingualText Of(BuyingRole role) => new(Names.Of(role), role switch
    {
        BuyingRole.User => "使用人",
        BuyingRole.Evaluator => "评估人",
        BuyingRole.DecisionMaker => "决策人",
        BuyingRole.Approver => "批准人",
        BuyingRole.Purchasing => "采购",
        BuyingRole.Gatekeeper => "守门人",
        BuyingRole.Coach => "教练",
        _ => "影响人",
    });

    /// <summary>What a judgement rates.</summary>
    public static BilingualText Of(JudgementAspect aspect) => new(Names.Of(aspect), aspect switch
    {
        JudgementAspect.Closeness => "关系紧密度",
        JudgementAspect.Support => "支持度",
        JudgementAspect.Solution => "方案认可度",
        JudgementAspect.Price => "价格接受度",
        _ => "权力",
    });
}
