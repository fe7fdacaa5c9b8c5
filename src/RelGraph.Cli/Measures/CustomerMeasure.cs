using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Customer;

namespace RelGraph.Cli.Measures;

/// <summary>The relationship with one account.</summary>
internal sealed class CustomerMeasure : Measure
{
    /// <inheritdoc/>
    public override string Name => "customer";

    /// <inheritdoc/>
    public override string Description => "How strong is our relationship with an account, or a rival's? · 客户关系";

    /// <inheritdoc/>
    public override BilingualText Title { get; } = new("Customer relationship", "客户关系");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => ["ACCOUNT"];

    /// <inheritdoc/>
    public override bool TakesVendor => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["relgraph score customer", "relgraph score customer A-038", "relgraph explain customer A-038 --vendor R-1"];

    /// <inheritdoc/>
    public override ScoredSubject One(Scorebook book, MeasureQuery query) => Of(book, Finder.IdOf<Account>(book.Graph, query.Subjects[0]), VendorOf(book, query));

    /// <inheritdoc/>
    public override IEnumerable<ScoredSubject> All(Scorebook book, MeasureQuery query)
    {
        var vendor = VendorOf(book, query);
        return book.Graph.Facts.All<Account>().Select(account => Of(book, account.Id, vendor));
    }

    /// <inheritdoc/>
    public override IEnumerable<TextTable> Details(Scorebook book, Score score)
    {
        var customer = (CustomerScore)score;
        yield return new TextTable(new BilingualText("Three layers", "三个层次")).Words("Layer", "层次").Number("Points", "分")
            .Row("Key people 关键客户关系", NumberText.Points(customer.KeyLayer))
            .Row("General 普遍客户关系", NumberText.Points(customer.GeneralLayer))
            .Row("Organisational 组织型客户关系", NumberText.Points(customer.OrganisationalLayer))
            .Row("Standing 关系地位", customer.Standing is { } standing ? $"{standing.English} {standing.Chinese}" : null);
    }

    private static ScoredSubject Of(Scorebook book, string account, Vendor? vendor) =>
        new([account], Called<Account>(book, account) + (vendor is { } rival ? $" → {Called<Competitor>(book, rival.Id)}" : ""), book.Customer(account, vendor));
}
