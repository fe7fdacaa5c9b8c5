using RelGraph.Engine.Model;
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

    /// <summary>A kind of fact.</summary>
    public static BilingualText Of(FactKind kind) => new(Names.Of(kind).Replace('-', ' '), kind switch
    {
        FactKind.Account => "客户",
        FactKind.OrgUnit => "部门",
        FactKind.Contact => "联系人",
        FactKind.Employee => "员工",
        FactKind.Team => "团队",
        FactKind.Competitor => "友商",
        FactKind.Partner => "合作伙伴",
        FactKind.Lead => "线索",
        FactKind.Opportunity => "商机",
        FactKind.Offering => "产品与服务",
        FactKind.Quote => "报价",
        FactKind.Order => "订单",
        FactKind.Contract => "合同",
        FactKind.Delivery => "交付",
        FactKind.Invoice => "发票",
        FactKind.Payment => "回款",
        FactKind.ServiceCase => "服务单",
        FactKind.ReportsTo => "汇报关系",
        FactKind.Influences => "影响关系",
        FactKind.ConflictsWith => "冲突关系",
        FactKind.WorksWith => "协作关系",
        FactKind.PersonalTie => "私人关系",
        FactKind.Introduced => "引荐",
        FactKind.Employment => "任职",
        FactKind.Covers => "负责",
        FactKind.CompetesOn => "友商参与",
        FactKind.Seat => "决策席位",
        FactKind.Stance => "立场",
        FactKind.InstitutionalTie => "组织关系",
        FactKind.TenderCriterion => "评标标准",
        FactKind.CriterionScore => "评标得分",
        FactKind.BehaviourEvent => "项目行为",
        FactKind.StageChange => "阶段变化",
        FactKind.Judgement => "评分",
        FactKind.Reason => "原因",
        _ => "事实",
    });
}
