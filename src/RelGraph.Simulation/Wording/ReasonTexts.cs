using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Simulation.Wording;

/// <summary>What people say when a project is over.</summary>
internal static class ReasonTexts
{
    public static string Of(ReasonCategory category, OpportunityOutcome outcome, Tongue tongue)
    {
        var won = outcome == OpportunityOutcome.Won;
        var (chinese, english) = category switch
        {
            ReasonCategory.Relationship => won ? ("和他们合作多年，出了问题找得到人", "We have worked with them for years and know whom to call") : ("对方高层走动多，评审前意见已经基本统一", "Their people were here every week; the board had made up its mind"),
            ReasonCategory.Solution => won ? ("方案贴合我们的业务流程，测试结果最好", "The solution fits our process and did best in the trial") : ("功能覆盖不够，集成工作量大", "Too many gaps and too much integration work"),
            ReasonCategory.Price => won ? ("总体拥有成本最低", "Lowest total cost of ownership") : ("报价高出预算较多，另一家便宜近两成", "The offer was well above the other one"),
            ReasonCategory.Delivery => won ? ("实施团队经验足，上线时间有保证", "An experienced team and a date we can trust") : ("担心交付周期", "We doubted the delivery date"),
            ReasonCategory.Risk => ("需求还没有想清楚，先缓一缓", "The scope is not clear enough to commit ourselves"),
            ReasonCategory.Timing => ("内部优先级调整，今年不做了", "Priorities changed; not this year"),
            ReasonCategory.Budget => ("预算没有批下来", "The budget was not approved"),
            _ => ("对接人换岗，项目搁置", "Our counterpart changed jobs and the project stalled"),
        };
        return tongue == Tongue.Chinese ? chinese : english;
    }
}
