using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Winning;

/// <summary>The words of the win model in both languages.</summary>
internal static class WinTexts
{
    public static readonly BilingualText Probability = new("Win probability", "赢单概率");
    public static readonly BilingualText BaseRate = new("Base rate of the segment at this stage", "同细分同阶段基准赢率");
    public static readonly BilingualText Chain = new("Decision chain against the usual", "决策链得分相对均值");
    public static readonly BilingualText TopDecider = new("Stand of the most powerful seat", "最有权力者的立场");
    public static readonly BilingualText Coverage = new("Coverage of power against the usual", "权力覆盖相对均值");
    public static readonly BilingualText Threads = new("Threads: how many of us carry the deal", "有效触点人数");
    public static readonly BilingualText Momentum = new("Momentum: closeness gained in 90 days", "近90天关系变化");
    public static readonly BilingualText Behaviour = new("Fit of project behaviour", "项目行为契合度");
    public static readonly BilingualText Tas = new("TAS answers", "四问评估");
    public static readonly BilingualText Overdue = new("Overdue in its stage", "阶段超期");

    /// <summary>A stage.</summary>
    public static BilingualText Stage(OpportunityStage stage) => new(Names.Of(stage), stage switch
    {
        OpportunityStage.Lead => "线索",
        OpportunityStage.Qualified => "已甄别",
        OpportunityStage.Approved => "立项",
        OpportunityStage.Solution => "方案",
        OpportunityStage.Bid => "投标/谈判",
        OpportunityStage.Contract => "合同",
        _ => "已结束",
    });
}
