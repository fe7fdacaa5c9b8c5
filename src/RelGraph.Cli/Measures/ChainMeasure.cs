using RelGraph.Cli.Output;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.DecisionChain;

namespace RelGraph.Cli.Measures;

/// <summary>The decision chain of a deal.</summary>
internal sealed class ChainMeasure : DealMeasure
{
    /// <inheritdoc/>
    public override string Name => "chain";

    /// <inheritdoc/>
    public override string Description => "Would these people choose us? The decision chain of a deal · 决策链关系";

    /// <inheritdoc/>
    public override BilingualText Title { get; } = new("Decision chain", "决策链关系");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["relgraph score chain O-0283", "relgraph score chain --lang zh", "relgraph explain chain O-0283 --picture chain.svg"];

    /// <inheritdoc/>
    protected override Score ScoreOf(Scorebook book, string opportunityId) => book.DecisionChain(opportunityId);

    /// <inheritdoc/>
    public override IEnumerable<TextTable> Details(Scorebook book, Score score)
    {
        var chain = (DecisionChainScore)score;
        if (chain.Seats.Count == 0)
        {
            yield break;
        }

        var seats = new TextTable(new BilingualText("People who decide, the most powerful first", "决策人（按权力排序）"))
            .Words("Contact", "联系人").Words("Role", "采购角色").Words("Political", "政治地位").Number("Power", "权力").Number("Score", "得分").Number("80 %", "80 % 区间").Number("Swing", "摇摆量").Words("Holder", "关系人");
        foreach (var seat in chain.Seats.OrderByDescending(seat => seat.Person.Importance).ThenBy(seat => seat.Person.Contact, StringComparer.Ordinal))
        {
            var person = seat.Person;
            seats.Row(
                Called<Contact>(book, person.Contact), person.Role is { } role and not BuyingRole.None ? Names.Of(role) : null, person.Power?.Political is { } political and not PoliticalStatus.None ? Names.Of(political) : null,
                NumberText.Share(person.Importance), NumberText.Points(person.Value), NumberText.Range(person.Interval), NumberText.Change(seat.Swing), person.Holders is [var first, ..] ? first.Name : null);
        }

        yield return seats;

        var vendors = new TextTable(new BilingualText("Chain preference, not win probability", "决策链偏好（不是赢单概率）")).Words("Vendor", "供应商").Number("Preference", "偏好").Number("80 %", "80 % 区间");
        foreach (var preference in chain.Preferences)
        {
            vendors.Row(
                preference.Vendor.IsUs ? "us 我司" : preference.Name is { } name ? $"{preference.Vendor} {name}" : "unnamed rival 未知友商",
                NumberText.Percent(preference.Probability), NumberText.PercentRange(preference.Interval));
        }

        yield return vendors.Row("nobody 都不选", NumberText.Percent(chain.Nobody), null);

        yield return new TextTable(new BilingualText("The chain at a glance", "决策链概览")).Words("Measure", "指标").Words("Value", "值")
            .Row("Rule 决策规则", Names.Of(chain.Rule))
            .Row("Coverage 覆盖度", NumberText.Percent(chain.Coverage))
            .Row("Threads 关系线索数", NumberText.Points(chain.Threads))
            .Row("Independent paths to the top approver 通往批准人的独立路径", chain.Redundancy?.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Row("Consensus 一致度", NumberText.Share(chain.Consensus))
            .Row("Usual roles with a seat 角色完整度", NumberText.Percent(chain.Completeness))
            .Row("Weakest link 最弱环节", chain.WeakestLink is { } weakest ? Called<Contact>(book, weakest) : null)
            .Row("Traffic light (baseline) 红绿灯（基线）", chain.Light is { } light ? Names.Of(light) : null)
            .Row("C139 (baseline) 控单力（基线）", chain.Control is { } control ? $"{control.Points}/13" : null);
    }
}
