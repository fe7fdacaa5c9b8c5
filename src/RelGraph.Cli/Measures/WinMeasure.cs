using RelGraph.Cli.Output;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Winning;

namespace RelGraph.Cli.Measures;

/// <summary>The probability that we win a deal, in percent.</summary>
internal sealed class WinMeasure : DealMeasure
{
    /// <inheritdoc/>
    public override string Name => "win";

    /// <inheritdoc/>
    public override string Description => "How likely do we win a deal, in percent, and what drives it? · 赢单概率";

    /// <inheritdoc/>
    public override BilingualText Title { get; } = new("Win probability, %", "赢单概率（%）");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["relgraph score win O-0283", "relgraph score win --top 10", "relgraph explain win O-0283 --lang zh"];

    /// <inheritdoc/>
    protected override Score ScoreOf(Scorebook book, string opportunityId) => book.WinProbability(opportunityId);

    /// <inheritdoc/>
    public override IEnumerable<TextTable> Details(Scorebook book, Score score)
    {
        var win = (WinScore)score;
        yield return new TextTable(new BilingualText("Beside the number", "参照")).Words("Measure", "指标").Words("Value", "值")
            .Row("Stage 阶段", Names.Of(win.Stage))
            .Row("Outcome 结果", win.Outcome is { } outcome ? Names.Of(outcome) : "open 进行中")
            .Row("Trust 可信度", win.Basis is { } basis ? basis.English + " " + basis.Chinese : null)
            .Row("Base rate 基础赢率", NumberText.Percent(win.BaseRate?.Mean))
            .Row("Chain preference, not a win probability 决策链偏好（不是赢率）", NumberText.Percent(win.ChainPreference))
            .Row("Seller's own word, for comparison only 销售填报（仅供对照）", NumberText.Percent(win.SellerProbability))
            .Row("Days in stage 阶段停留天数", NumberText.Count(win.DaysInStage) + (win.OverdueAfterDays is { } limit ? $" (overdue 超期 > {NumberText.Count((long)limit)})" : ""));
        if (win.Drivers.Count > 0)
        {
            var drivers = new TextTable(new BilingualText("Drivers", "驱动因素")).Words("Driver", "因素").Number("Weight β", "权重 β").Number("Input x", "输入 x").Number("Log-odds", "对数几率").Number("Points", "百分点");
            foreach (var driver in win.Drivers)
            {
                drivers.Row(driver.Label.English + " " + driver.Label.Chinese, NumberText.Share(driver.Coefficient), driver.IsKnown ? NumberText.Share(driver.Input) : null, NumberText.Share(driver.LogOdds), NumberText.Change(driver.Points));
            }

            yield return drivers;
        }
    }
}
