using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Simulation.Wording;

/// <summary>Subject lines of interactions, in the language of the account.</summary>
internal static class Subjects
{
    /// <summary>A subject for a contact about an offering, or about nothing in particular.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="tongue">The account's language.</param>
    /// <param name="offer">What it was about; null for the everyday.</param>
    /// <param name="variant">Which of the phrases, any number.</param>
    public static string Of(Channel channel, Tongue tongue, Offers? offer, int variant)
    {
        var (chinese, english) = Phrases(channel, offer is not null);
        var text = tongue == Tongue.Chinese ? chinese[variant % chinese.Length] : english[variant % english.Length];
        return offer is null ? text : text.Replace("{0}", offer.In(tongue), StringComparison.Ordinal);
    }

    private static (string[] Chinese, string[] English) Phrases(Channel channel, bool project) => (channel, project) switch
    {
        (Channel.MeetingInPerson, true) => (["{0}方案交流", "{0}需求调研", "{0}项目进展面谈"], ["{0}: solution talk", "{0}: requirements review", "{0}: project status"]),
        (Channel.MeetingInPerson, _) => (["例行拜访", "业务近况交流", "季度回顾"], ["Routine visit", "Catching up on the business", "Quarterly review"]),
        (Channel.ExecutiveVisit, _) => (["高层互访", "年度战略交流"], ["Executive visit", "Annual strategy exchange"]),
        (Channel.Workshop, true) => (["{0}蓝图研讨会", "{0}测试方案讨论"], ["{0}: blueprint workshop", "{0}: trial design"]),
        (Channel.Workshop, _) => (["数字化规划研讨"], ["Digital roadmap workshop"]),
        (Channel.VideoMeeting, true) => (["{0}远程演示", "{0}技术答疑"], ["{0}: remote demo", "{0}: technical questions"]),
        (Channel.PhoneCall, true) => (["沟通{0}预算与时间", "确认{0}下一步安排"], ["{0}: budget and timing", "{0}: next steps"]),
        (Channel.Email, true) => (["{0}资料补充", "关于{0}报价的说明", "{0}会议纪要"], ["{0}: further material", "{0}: notes on the quote", "{0}: minutes"]),
        (Channel.ProposalReply, true) => (["{0}方案书答复"], ["{0}: reply to the proposal"]),
        (Channel.Chat, _) => (["微信沟通", "时间确认"], ["Quick question", "Date confirmed"]),
        (Channel.ServiceCase, _) => (["现场服务", "故障处理"], ["Field service", "Fault handled"]),
        (Channel.Delivery, _) => (["阶段验收", "用户培训", "上线支持"], ["Acceptance", "User training", "Go-live support"]),
        (Channel.Event, _) => (["行业论坛", "客户大会"], ["Industry forum", "Customer day"]),
        (Channel.IntroductionMade, _) => (["引荐认识"], ["Introduction"]),
        (Channel.PhoneCall, _) => (["电话问候", "近期计划沟通"], ["Courtesy call", "Plans for the quarter"]),
        (_, true) => (["{0}沟通"], ["{0}: exchange"]),
        _ => (["日常联系"], ["Keeping in touch"]),
    };
}
