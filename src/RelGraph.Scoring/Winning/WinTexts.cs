using System.Globalization;
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

    public static readonly BilingualText Calibration = new("Taken back: what these drivers usually overstate", "校准：扣除上述因素惯常的高估");
    public static readonly BilingualText Stacked = new("The part of it that closed deals bear out", "经已结束商机检验后采信的部分");
    public static readonly BilingualText Slope = new("Part of the shift that is believed", "偏移的采信系数");
    public static readonly BilingualText Intercept = new("Correction when everything is known", "信息齐全时的校正量");
    public static readonly BilingualText KnownShare = new("Known share of the weights", "已知因素的权重占比");

    /// <summary>How far the forecast can be trusted: one line of a model card.</summary>
    public static BilingualText Basis(WinStacking stacking) => stacking.Evidence switch
    {
        null => new("Expert weights, not checked against closed deals", "专家权重，尚未用已结束商机检验"),
        { BaseRate: { } rate, Stacked: { } stacked, JudgedSince: { } since } evidence when evidence.HasSkill() == true => new(
            string.Create(CultureInfo.InvariantCulture, $"Better than the base rate on {evidence.JudgedDeals} deals closed since {since:yyyy-MM-dd}: log loss {stacked.LogLoss:0.000} against {rate.LogLoss:0.000}"),
            string.Create(CultureInfo.InvariantCulture, $"在 {since:yyyy-MM-dd} 起结束的 {evidence.JudgedDeals} 个商机上优于基准赢率：对数损失 {stacked.LogLoss:0.000}，基准 {rate.LogLoss:0.000}")),
        { BaseRate: { } rate, Stacked: { } stacked, JudgedSince: { } since } evidence => new(
            string.Create(CultureInfo.InvariantCulture, $"No better than the base rate on {evidence.JudgedDeals} deals closed since {since:yyyy-MM-dd} (log loss {stacked.LogLoss:0.000} against {rate.LogLoss:0.000}), so the base rate is the answer"),
            string.Create(CultureInfo.InvariantCulture, $"在 {since:yyyy-MM-dd} 起结束的 {evidence.JudgedDeals} 个商机上不优于基准赢率（对数损失 {stacked.LogLoss:0.000}，基准 {rate.LogLoss:0.000}），因此直接采用基准赢率")),
        { Deals: var deals } => new(
            string.Create(CultureInfo.InvariantCulture, $"Only {deals} closed deals: too few to check the expert weights, so half of their shift is believed"),
            string.Create(CultureInfo.InvariantCulture, $"仅有 {deals} 个已结束商机，不足以检验专家权重，故只采信其偏移的一半")),
    };

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
