using RelGraph.Cli.Output;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.Cli.Measures;

/// <summary>Our company's pooled relationship to a segment.</summary>
internal sealed class CompanyMeasure : Measure
{
    private const int ShownDormant = 8;

    /// <inheritdoc/>
    public override string Name => "company";

    /// <inheritdoc/>
    public override string Description => "How strong is our company, all its people taken as one, in a segment? · 我司关系";

    /// <inheritdoc/>
    public override BilingualText Title { get; } = new("Our company", "我司关系");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => ["SEGMENT"];

    /// <inheritdoc/>
    public override bool TakesVendor => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["relgraph score company", "relgraph score company firm", "relgraph score company customer:A-038", "relgraph explain company firm"];

    /// <inheritdoc/>
    public override ScoredSubject One(Scorebook book, MeasureQuery query) => Of(book, Segment.Parse(query.Subjects[0]), query);

    /// <inheritdoc/>
    public override IEnumerable<ScoredSubject> All(Scorebook book, MeasureQuery query) =>
        book.Segments.Where(segment => segment.Kind != SegmentKind.Customer).Select(segment => Of(book, segment, query));

    /// <inheritdoc/>
    public override IEnumerable<TextTable> Details(Scorebook book, Score score)
    {
        var company = (CompanyScore)score;
        yield return new TextTable(new BilingualText("Terms", "组成")).Words("Term", "项").Words("Value", "值")
            .Row("Reached in one hop, in two, in three 一跳、两跳、三跳可达", $"{NumberText.Share(company.ReachInOneHop) ?? "–"} · {NumberText.Share(company.Reach) ?? "–"} · {NumberText.Share(company.ReachInThreeHops) ?? "–"}")
            .Row("Redundancy 冗余", NumberText.Share(company.Redundancy))
            .Row("Institution 组织化", NumberText.Share(company.Institution))
            .Row("Spread 分散度", NumberText.Share(company.Spread))
            .Row("Collaboration 协同", NumberText.Share(company.Collaboration))
            .Row("Constraint (Burt) 结构约束", NumberText.Share(company.Constraint))
            .Row("Relationship capital 关系资本", NumberText.Amount(company.Capital))
            .Row("Accounts, contacts 客户数、联系人数", $"{NumberText.Count(company.Accounts)}, {NumberText.Count(company.Contacts)}");
        if (company.Vendor.IsUs && book.Balance(company.Segment) is { } balance)
        {
            yield return BalanceTable.Of(balance);
        }

        if (company.Dormant.Count > 0)
        {
            var dormant = new TextTable(new BilingualText("Dormant ties, cheapest to win back", "沉睡关系（最易唤醒）")).Words("Our person", "我方人员").Words("Contact", "联系人").Words("Last contact", "最近联系").Number("Then", "当时").Number("Now", "现在");
            foreach (var tie in company.Dormant.Take(ShownDormant))
            {
                dormant.Row(Called(book, tie.Person), Called(book, tie.Contact), NumberText.Day(tie.LastContact), NumberText.Share(tie.StrengthThen), NumberText.Share(tie.StrengthNow));
            }

            yield return dormant;
        }
    }

    private static ScoredSubject Of(Scorebook book, Segment segment, MeasureQuery query)
    {
        var vendor = VendorOf(book, query);
        return new([segment.ToString()], segment + (vendor is { } rival ? $" → {Called<Engine.Model.Nouns.Competitor>(book, rival.Id)}" : ""), book.Company(segment, vendor));
    }
}
