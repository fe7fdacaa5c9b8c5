using System.Text;
using RelGraph.Application.Importing;
using RelGraph.Application.Importing.Mapping;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Testing;

namespace RelGraph.Application.Tests.Importing;

public sealed class MappingTests
{
    private static MappingFile Shipped { get; } = MappingFile.Load(Path.Combine(Bundle.Repository(), "samples", "mappings", "maven-crm.json"));

    /// <summary>A small export of the same form, made up for this test.</summary>
    private static Bundle LookAlike() => new Bundle()
        .With("accounts.csv", "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
            "Quill & Sons,technolgy,1999,12.5,300,Philipines,", "Harbour,retail,2001,0.04,9,Norway,Quill & Sons")
        .With("products.csv", "product,series,sales_price", "GTX Pro,GTX,4821", "MG Special,MG,55")
        .With("sales_teams.csv", "sales_agent,manager,regional_office", "Ann Lee,Max Ray,East", "王芳,Max Ray,East", "Bo Day,Ida May,West")
        .With("sales_pipeline.csv", "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
            "A1,Ann Lee,GTXPro,Quill & Sons,Won,10/20/2016,3/1/2017,4500",
            "A2,王芳,MG Special,Harbour,Lost,1/5/2017,2/7/2017,0",
            "A3,Bo Day,GTXPro,Harbour,Engaging,3/9/2017,,",
            "A4,Bo Day,MG Special,,Engaging,3/10/2017,,",
            "A5,Bo Day,MG Special,Harbour,Prospecting,,,",
            "A6,Bo Day,GTXPro,,Prospecting,,,");

    [Fact]
    public async Task Import_LookAlikeThroughTheShippedMapping_GivesCleanFacts()
    {
        using var bundle = LookAlike();

        var report = await bundle.ImportAsync(mapping: Shipped);

        Assert.Empty(report.Problems);
        Assert.Equal(
            new Account { Id = "A-harbour", Name = "Harbour", Industry = "retail", Region = "Norway", Headcount = 9, AnnualRevenue = Money.Of(40_000, "USD"), Parent = "A-quill-sons", FoundedYear = 2001 },
            await bundle.ContentAsync<Account>("A-harbour"));
        Assert.Equal(("technology", "Philippines"), ((await bundle.ContentAsync<Account>("A-quill-sons")).Industry, (await bundle.ContentAsync<Account>("A-quill-sons")).Region));
        Assert.Equal(new Team { Id = "T-max-ray", Name = "East · Max Ray", Manager = "E-max-ray", Region = "East" }, await bundle.ContentAsync<Team>("T-max-ray"));
        Assert.Equal("T-max-ray", (await bundle.ContentAsync<Employee>("E-王芳")).Team);
        Assert.Equal(NodeId.Employee("E-max-ray"), (await bundle.ContentAsync<ReportsTo>("employee:E-ann-lee")).Manager);
        var won = await bundle.ContentAsync<Opportunity>("O-A1");
        Assert.Equal(("Quill & Sons · GTX Pro", "P-gtx-pro", Money.Of(4821, "USD"), new DateOnly(2016, 10, 20)), (won.Name, won.Offering, won.Amount!.Value, won.OpenedOn));
        Assert.Equal(Money.Of(4500, "USD"), (await bundle.ContentAsync<Order>("R-A1")).Amount);
        Assert.Equal((OpportunityOutcome.Won, Vendor.Us), ((await bundle.ContentAsync<StageChange>("S-A1-2")).Outcome!.Value, (await bundle.ContentAsync<StageChange>("S-A1-2")).Winner!.Value));
        Assert.Equal((OpportunityOutcome.LostToCompetitor, null), ((await bundle.ContentAsync<StageChange>("S-A2-2")).Outcome!.Value, (await bundle.ContentAsync<StageChange>("S-A2-2")).Winner));
        Assert.Equal(["L-A4", "L-A5", "L-A6"], (await bundle.FactsAsync()).Select(fact => fact.Content).OfType<Lead>().Select(lead => lead.Id));
        Assert.Equal(new DateOnly(2017, 12, 31), (await bundle.ContentAsync<Lead>("L-A6")).CreatedOn);
    }

    [Fact]
    public async Task Import_BadRowOfAForeignFile_IsReportedAtItsOwnLine()
    {
        using var bundle = LookAlike().With("products.csv", "product,series,sales_price", "GTX Pro,GTX,4821", "MG Special,MG,cheap");

        var report = await bundle.ImportAsync(mapping: Shipped);

        Assert.Equal("products.csv line 3: offering list_price 'USD cheap' is not an amount such as 1200000.00 or CNY 1200000.00, with a point for decimals, no thousands separators and no more decimals than the currency has; correct the value or leave it empty", report.Problems.Single(problem => problem.File == "products.csv").Message);
    }

    [Fact]
    public async Task Import_MissingFileAndColumn_NameTheMapping()
    {
        using var bundle = LookAlike().With("accounts.csv", "account,sector,year_established,revenue,employees,office_location,subsidiary", "X,y,1999,1,1,z,");
        File.Delete(Path.Combine(bundle.Directory, "products.csv"));

        var messages = (await bundle.ImportAsync(mapping: Shipped)).Problems.Select(problem => problem.Message).ToList();

        Assert.Contains(messages, message => message.StartsWith("products.csv: the mapping 'maven-crm.json' reads this file, but it is not in", StringComparison.Ordinal));
        Assert.Contains("accounts.csv line 1: the column 'subsidiary_of', which the mapping 'maven-crm.json' reads, is missing; correct the name in the mapping, or export the column", messages);
    }

    [Fact]
    public async Task Import_RejectedRowsOfAForeignFile_AreWrittenInTheFormOfTheBundle()
    {
        using var bundle = LookAlike().With("products.csv", "product,series,sales_price", "GTX Pro,GTX,4821", "MG Special,MG,55", "Old,O,cheap");
        var rejects = bundle.Beside("rejects");

        var report = await bundle.ImportAsync(new ImportOptions { RejectDirectory = rejects }, Shipped);

        Assert.True(report.Succeeded);
        Assert.StartsWith("P-old,Old,O,USD cheap,", File.ReadAllLines(Path.Combine(rejects, "offerings.csv"))[1]);
    }

    [Fact]
    public async Task Import_StepsOfAValue_AreTakenInTheStatedOrder()
    {
        using var bundle = new Bundle().With("people.csv", "who;when;pay", "Dr. 王 芳;5.3.2026 14:30;1.234,5", "x;;").With("more.csv", "k,v", "Dr. 王 芳,found");
        var mapping = MappingFile.Parse("m.json", """
            { "name": "t", "rows": [ { "kind": "employee", "from": "people.csv", "columns": {
                "id": { "column": "who", "slug": true, "prefix": "E-", "suffix": "!" },
                "name": { "first": [ { "column": "none_of_it", "default": "" }, { "column": "who" } ] },
                "title": { "lookup": { "in": "more.csv", "key": "k", "match": { "column": "who" }, "column": "v" }, "default": "nobody" },
                "city": { "column": "who", "split": { "by": " ", "part": -1 } },
                "hired_on": { "column": "when", "split": { "by": " ", "part": 1 }, "date": "d.M.yyyy" },
                "language": { "join": [ { "constant": "zh" }, { "column": "when", "values": { "": "" } }, { "constant": "en" } ], "separator": ";" }
            } } ] }
            """u8);
        var missing = await bundle.ImportAsync(mapping: mapping);
        Assert.Contains("the column 'none_of_it'", Assert.Single(missing.Problems).Message);
        bundle.With("people.csv", "who;when;none_of_it", "Dr. 王 芳;5.3.2026 14:30;", "x;;y");

        Assert.Empty((await bundle.ImportAsync(mapping: mapping)).Problems);

        var first = await bundle.ContentAsync<Employee>("E-dr-王-芳!");
        Assert.Equal(("Dr. 王 芳", "found", "芳", new DateOnly(2026, 3, 5), "zh;5.3.2026 14:30;en"), (first.Name, first.Title, first.City, first.HiredOn!.Value, first.Language));
        Assert.Equal(("y", "nobody", "zh;en"), ((await bundle.ContentAsync<Employee>("E-x!")).Name, (await bundle.ContentAsync<Employee>("E-x!")).Title, (await bundle.ContentAsync<Employee>("E-x!")).Language));
    }

    [Theory]
    [InlineData("""{ "name": "t" }""", "m.json line 1, at $: required properties are missing: 'rows'")]
    [InlineData("""{ "name": "t", "rows": [], "rowz": 1 }""", "m.json line 1, at $.rowz: the property 'rowz' is not known here")]
    [InlineData("""{ "name": "t", "rows": [] }""", "m.json: rows is empty; write at least one block.")]
    [InlineData("""{ "name": "t", "rows": [""", "this is not JSON")]
    [InlineData("""{ "name": "t", "rows": [ { "kind": "acount", "from": "a.csv", "columns": {} } ] }""", "m.json: rows[0].kind 'acount' is not a kind; did you mean 'account'?")]
    [InlineData("""{ "name": "t", "rows": [ { "kind": "team", "from": "a.csv", "columns": { "id": { "column": "a" } } } ] }""", "rows[0].columns lacks 'name', which teams.csv requires")]
    [InlineData("""{ "name": "t", "rows": [ { "kind": "seat", "from": "a.csv", "columns": { "opportunity": { "column": "a" }, "contact": { "column": "a" }, "rolle": { "column": "a" }, "role": { "column": "a", "constant": "b" } } } ] }""", "rows[0].columns.rolle is not a column of seats.csv")]
    [InlineData("""{ "name": "t", "rows": [ { "kind": "team", "from": "a.csv", "columns": { "id": { "column": "a", "constant": "b" }, "name": { "column": "a", "map": "x" } } } ] }""", "rows[0].columns.id has 2 origins but needs exactly one of column, constant, lookup, join and first")]
    [InlineData("""{ "name": "t", "rows": [ { "kind": "team", "from": "a.csv", "where": [ { "column": "a" } ], "columns": { "id": { "column": "a" }, "name": { "column": "a" } } } ] }""", "rows[0].where on 'a' needs exactly one of in, notIn and empty")]
    [InlineData("""{ "name": "t", "rows": [ { "kind": "team", "from": "a.csv", "columns": { "id": 7, "name": { "column": "a" } } } ] }""", "m.json line 1, at $.rows[0].columns.id: the value is of another type than expected")]
    public void Parse_WrongMapping_SaysWhereAndWhy(string text, string expected)
    {
        var error = Assert.Throws<MappingException>(() => MappingFile.Parse("m.json", Encoding.UTF8.GetBytes(text)));
        Assert.Equal("MAPPING_INVALID", error.Code);
        Assert.Contains(expected, error.Message);
    }

    [Fact]
    public void Load_MissingFile_IsNotFound() => Assert.Throws<NotFoundException>(() => MappingFile.Load("/nowhere/m.json"));

    [TestDataFact("maven-crm")]
    public async Task Import_RealMavenExport_LosesNoDeal()
    {
        using var bundle = new Bundle();

        var report = await bundle.ImportFromAsync(TestDataFactAttribute.PathOf("maven-crm"), mapping: Shipped);

        Assert.Empty(report.Problems);
        var contents = (await bundle.FactsAsync()).Select(fact => fact.Content).ToList();
        Assert.Equal((85, 7, 35, 6), (contents.OfType<Account>().Count(), contents.OfType<Offering>().Count(), contents.OfType<Employee>().Count() - 6, contents.OfType<Team>().Count()));
        Assert.Equal(8800, contents.OfType<Opportunity>().Count() + contents.OfType<Lead>().Count());
        Assert.Equal((4238, 2473), (contents.OfType<StageChange>().Count(change => change.Outcome == OpportunityOutcome.Won), contents.OfType<StageChange>().Count(change => change.Outcome == OpportunityOutcome.LostToCompetitor)));
        Assert.Equal(4238, contents.OfType<Order>().Count());
        Assert.DoesNotContain(contents.OfType<Opportunity>(), deal => deal.Amount is null || deal.Name.Contains("GTXPro", StringComparison.Ordinal));
    }
}
