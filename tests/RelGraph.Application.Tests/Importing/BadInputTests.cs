using RelGraph.Application.Importing;

namespace RelGraph.Application.Tests.Importing;

/// <summary>What is wrong with a bundle, word for word.</summary>
public sealed class BadInputTests
{
    private static async Task<ImportReport> RefusedAsync(Bundle bundle)
    {
        using (bundle)
        {
            var report = await bundle.ImportAsync();
            Assert.False(report.Succeeded);
            Assert.Empty(await bundle.FactsAsync());
            return report;
        }
    }

    private static async Task<string> OnlyMessageAsync(Bundle bundle) => Assert.Single((await RefusedAsync(bundle)).Problems).Message;

    public static TheoryData<string, string, string, string> BadCells => new()
    {
        { "stances.csv", "opportunity,contact,vendor,support", "O-1,C-1,us,frend", "stances.csv line 2: support 'frend' is not one of mentor, supporter, neutral, non-supporter, enemy, unknown; correct the value or leave it empty" },
        { "stances.csv", "opportunity,contact,vendor,solution", "O-1,C-1,us,1.5", "stances.csv line 2: solution '1.5' is not a number, with a point for decimals, from -1 to 1; correct the value or leave it empty" },
        { "stances.csv", "opportunity,contact,vendor,solution", "O-1,C-1,us,\"0,5\"", "stances.csv line 2: solution '0,5' is not a number, with a point for decimals, from -1 to 1; correct the value or leave it empty" },
        { "stances.csv", "opportunity,contact,vendor", "O-1,C-1,K-9", "stances.csv line 2: vendor 'K-9' is not the id of a competitor in the bundle or in the workspace; correct the id, or add the missing row" },
        { "stances.csv", "opportunity,contact,vendor", "O-1,C-7,us", "stances.csv line 2: contact 'C-7' is not the id of a contact in the bundle or in the workspace; correct the id, or add the missing row" },
        { "stances.csv", "opportunity,contact,vendor", "O-1,,us", "stances.csv line 2: contact is empty but required: the id of a contact; fill it in" },
        { "quotes.csv", "id,opportunity,on,amount", "Q-1,O-1,2026/01/05,10", "quotes.csv line 2: on '2026/01/05' is not an ISO date such as 2026-03-31; correct the value" },
        { "quotes.csv", "id,opportunity,on,amount", "Q-1,O-1,2026-02-30,10", "quotes.csv line 2: on '2026-02-30' is not an ISO date such as 2026-03-31; correct the value" },
        { "quotes.csv", "id,opportunity,on,amount", "Q-1,O-1,2026-07-01,10", "quotes.csv line 2: on '2026-07-01' is not today (2026-06-30) or earlier: it tells of something that has happened; correct the date, or leave it out until then" },
        { "quotes.csv", "id,opportunity,on,amount", "Q-1,O-1,2026-01-05,\"1,200\"", "quotes.csv line 2: amount '1,200' is not an amount such as 1200000.00 or CNY 1200000.00, with a point for decimals, no thousands separators and no more decimals than the currency has; correct the value" },
        { "quotes.csv", "id,opportunity,on,amount,round", "Q-1,O-1,2026-01-05,1,2.5", "quotes.csv line 2: round '2.5' is not a whole number from 1 to 100; correct the value or leave it empty" },
        { "quotes.csv", "id,opportunity,on,amount", "Q|1,O-1,2026-01-05,1", "quotes.csv line 2: id 'Q|1' is not an id: 1 to 128 characters without |, ;, line breaks and blanks at the ends; correct the value" },
        { "reports_to.csv", "person,manager", "C-1,C-1", "reports_to.csv line 2: person and manager are both 'contact:C-1'; name two different ones" },
        { "reports_to.csv", "person,manager", "account:A-1,C-1", "reports_to.csv line 2: person 'account:A-1' is not contact:ID or employee:ID (the id alone where only one of them has it); correct the value" },
        { "employments.csv", "contact,organisation,valid_from,valid_to", "C-1,A-1,2024-01-01,2023-01-01", "employments.csv line 2: valid_to '2023-01-01' is not after the first valid day (2024-01-01); correct valid_from or valid_to" },
        { "employments.csv", "contact,organisation,confidence", "C-1,A-1,2", "employments.csv line 2: confidence '2' is not a number from 0 to 1; correct the value or leave it empty" },
        { "employments.csv", "contact,organisation,visibility", "C-1,A-1,team:T-9", "employments.csv line 2: visibility 'T-9' is not the id of a team in the bundle or in the workspace; correct the id, or add the missing row" },
        { "employments.csv", "contact,organisation", "C-1,A-1,x", "employments.csv line 2: the row has 3 values but the header names 2 columns; add or remove delimiters; put a value that contains the delimiter in quotes" },
        { "stage_changes.csv", "id,opportunity,on,stage,outcome", "S-1,O-1,2026-01-05,bid,won", "stage_changes.csv line 2: outcome 'won' stands with the stage 'bid' but only the stage 'closed' has one; leave outcome empty, or set stage to closed" },
        { "competitors.csv", "id,name", "us,Us", "competitors.csv line 2: id 'us' is reserved for our own company; give the competitor another id" },
        { "partners.csv", "id,name", "P-1,\"a\u0007b\"", "partners.csv line 2: name 'a\\u0007b' is not a text of at most 1 MB without control characters; correct the value" },
        { "partners.csv", "id,name", "P-1,a\"b\"", "partners.csv line 2: a quote stands inside a value that is not quoted; put values with commas, quotes or line breaks in quotes, and double the quotes inside" },
        { "custom_fields.csv", "id,noun,field,type", "F-1,seat,Tier,text", "custom_fields.csv line 2: noun 'seat' is not one of account, org-unit, contact, employee, team, competitor, partner, lead, opportunity, offering, resource; correct the value" },
        { "exchange_rates.csv", "from_currency,to_currency,on,rate", "usd,CNY,2026-01-01,7", "exchange_rates.csv line 2: from_currency 'usd' is not an ISO 4217 code of three capital letters; write for example CNY or USD" },
    };

    [Theory]
    [MemberData(nameof(BadCells))]
    public async Task Import_BadCell_SaysWhereWhatAndWhatToDo(string file, string header, string row, string message) =>
        Assert.Equal(message, await OnlyMessageAsync(Bundle.Sound().With(file, header, row)));

    [Fact]
    public async Task Import_DuplicateId_NamesBothLines() =>
        Assert.Equal(
            "partners.csv line 4: id 'P-1' is already used on line 2 for the same days; remove one of the two rows, or give them different ids or days (valid_from, valid_to)",
            await OnlyMessageAsync(new Bundle().With("partners.csv", "id,name", "P-1,Alpha", "P-2,Beta", "P-1,Gamma")));

    [Fact]
    public async Task Import_LineNumbers_ArePhysicalOnesAfterLineBreaksInQuotes() =>
        Assert.StartsWith(
            "partners.csv line 6: id is empty but required",
            await OnlyMessageAsync(new Bundle().With("partners.csv", "id,name,role", "P-1,\"two", "lines\",x", "", ",,", ",Beta,y")));

    [Fact]
    public async Task Import_BareIdOfTwoKinds_AsksWhich() =>
        Assert.Equal(
            "reports_to.csv line 2: person 'X-1' is not the id of one thing only; write contact:X-1 or employee:X-1",
            await OnlyMessageAsync(Bundle.Sound().With("contacts.csv", "id,name", "C-1,王芳", "C-2,Bob", "X-1,Ann").With("employees.csv", "id,name", "E-1,李雷", "X-1,Ann").With("reports_to.csv", "person,manager", "X-1,E-1")));

    [Fact]
    public async Task Import_ReportsToCycle_PrintsIt() =>
        Assert.Equal(
            "reports_to.csv line 4: 'contact:C-3' under 'contact:C-1' closes a cycle: contact:C-1 → contact:C-2 → contact:C-3 → contact:C-1 (lines 2, 3, 4); remove or date one of these rows",
            await OnlyMessageAsync(new Bundle().With("contacts.csv", "id,name", "C-1,a", "C-2,b", "C-3,c", "C-4,d")
                .With("reports_to.csv", "person,manager", "C-1,C-2", "C-2,C-3", "C-3,C-1", "C-4,C-1")));

    [Fact]
    public async Task Import_TurnedHierarchyOnOtherDays_IsNoCycle()
    {
        using var bundle = new Bundle().With("contacts.csv", "id,name", "C-1,a", "C-2,b")
            .With("reports_to.csv", "person,manager,valid_from,valid_to", "C-1,C-2,2020-01-01,2022-01-01", "C-2,C-1,2022-01-01,");

        Assert.Empty((await bundle.ImportAsync()).Problems);
    }

    [Fact]
    public async Task Import_CycleWithTheWorkspace_IsRefusedUnlessItReplacesTheRecordedLine()
    {
        using var bundle = new Bundle().With("contacts.csv", "id,name", "C-1,a", "C-2,b").With("reports_to.csv", "person,manager", "C-1,C-2");
        await bundle.ImportAsync();
        using var closing = new Bundle().With("reports_to.csv", "person,manager", "C-2,C-1");
        using var turning = new Bundle().With("contacts.csv", "id,name", "C-3,c").With("reports_to.csv", "person,manager", "C-2,C-1", "C-1,C-3");

        var refused = await closing.ImportAsync(store: bundle.Store);
        var accepted = await turning.ImportAsync(store: bundle.Store);

        Assert.Equal(ImportProblemKind.Cycle, Assert.Single(refused.Problems).Kind);
        Assert.Empty(accepted.Problems);
    }

    [Fact]
    public async Task Import_AccountsInsideEachOther_AreACycle() =>
        Assert.Contains("closes a cycle: A-1 → A-2 → A-1", await OnlyMessageAsync(new Bundle().With("accounts.csv", "id,name,parent", "A-1,a,A-2", "A-2,b,A-1")));

    [Fact]
    public async Task Import_MissingRequiredColumn_IsNamedInBothLanguages() =>
        Assert.Equal("partners.csv line 1: the required column name (名称) is missing; add it: Name as people write it, in either language", await OnlyMessageAsync(new Bundle().With("partners.csv", "id,role", "P-1,x")));

    [Fact]
    public async Task Import_DoubledColumn_IsRefused() =>
        Assert.Equal("partners.csv line 1: the columns 'name' and '名称' mean the same; keep one of them", await OnlyMessageAsync(new Bundle().With("partners.csv", "id,name,名称", "P-1,x,y")));

    [Fact]
    public async Task Import_MisspelledColumn_SuggestsTheKnownOne() =>
        Assert.Equal("partners.csv line 1: the column 'regoin' is not known; did you mean 'region'?; rename or remove the column", await OnlyMessageAsync(new Bundle().With("partners.csv", "id,name,regoin", "P-1,x,y")));

    [Fact]
    public async Task Import_MisspelledFile_SuggestsTheKnownOne() =>
        Assert.Equal("partner.csv: no kind has a file of this name; did you mean 'partners.csv'?; rename or remove the file", await OnlyMessageAsync(Bundle.Sound().With("partner.csv", "id,name", "P-1,x")));

    [Fact]
    public async Task Import_ForeignFile_IsLeftAsideWithAWarning()
    {
        using var bundle = Bundle.Sound().With("zodiac_signs.csv", "a,b").With("notes.txt", "x");

        var report = await bundle.ImportAsync();

        Assert.True(report.Succeeded);
        Assert.Equal(["notes.txt", "zodiac_signs.csv"], report.Warnings.Select(warning => warning.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Import_UnclosedQuote_NamesTheLineWhereItOpens() =>
        Assert.StartsWith("partners.csv line 3: a quote is opened and never closed", await OnlyMessageAsync(new Bundle().With("partners.csv", "id,name", "P-1,x", "P-2,\"y", "P-3,z")));

    [Fact]
    public async Task Import_FieldOverOneMegabyte_IsRefused() =>
        Assert.EndsWith("name is 1500000 bytes long but at most 1048576 are allowed; shorten the value", await OnlyMessageAsync(new Bundle().With("partners.csv", "id,name", "P-1," + new string('x', 1_500_000))));

    [Fact]
    public async Task Import_EmptyFile_LacksAHeader() =>
        Assert.Contains("the file is empty: it has no header", (await RefusedAsync(new Bundle().WithBytes("partners.csv", []))).Problems[0].Message);

    [Fact]
    public async Task Import_RowsThatReferToABadRow_AreNotReportedAgain() =>
        Assert.StartsWith("contacts.csv line 2: rank '9'", await OnlyMessageAsync(Bundle.Sound().With("contacts.csv", "id,name,rank", "C-1,王芳,9", "C-2,Bob,1")));

    [Fact]
    public async Task Import_ManyProblems_ListsTheFirstCountsTheRestAndWritesAllToTheReportFile()
    {
        using var bundle = new Bundle().With("partners.csv", [.. Enumerable.Range(1, 250).Select(i => $"P-{i},").Prepend("id,name")]);
        var file = bundle.Beside("report.csv");

        var report = await bundle.ImportAsync(new ImportOptions { MaxProblems = 20, ReportFile = file });

        Assert.Equal((20, 250L, 230L, 250L), (report.Problems.Count, report.ProblemCount, report.UnlistedProblems, report.RejectedRows));
        Assert.Equal(251, File.ReadAllLines(file).Length);
        Assert.Equal("problem,partners.csv,251,name,,name is empty but required: a text of at most 1 MB without control characters,fill it in", File.ReadAllLines(file)[250]);
    }

    [Fact]
    public async Task Import_LocalTimeThatTheClockChangeSkips_IsRefused()
    {
        using var bundle = Bundle.Sound().With("interactions.csv", "id,at,channel,employees,contacts", "I-1,2026-03-29T02:30,email,E-1,C-1");
        var berlin = new Testing.Stores.MemoryGraphStore(Bundle.Workspace with { TimeZone = "Europe/Berlin" }, Bundle.Clock);

        var report = await bundle.ImportAsync(store: berlin);

        Assert.StartsWith("interactions.csv line 2: at '2026-03-29T02:30' is not an ISO 8601 instant", Assert.Single(report.Problems).Message);
    }

    [Fact]
    public async Task Import_UnknownForOptionalChoices_IsEmpty()
    {
        using var bundle = Bundle.Sound().With("stances.csv", "opportunity,contact,vendor,support,coverage", "O-1,C-1,us,unknown,未知", "O-1,C-2,us,Non Supporter,in_depth");

        Assert.Empty((await bundle.ImportAsync()).Problems);

        Assert.Null((await bundle.ContentAsync<Engine.Model.Relations.Stance>("O-1|C-1|us")).Support);
        Assert.Equal(Engine.Model.Vocabulary.CoverageLevel.InDepth, (await bundle.ContentAsync<Engine.Model.Relations.Stance>("O-1|C-2|us")).Coverage);
    }

    [Fact]
    public async Task Import_ContractEndsAndTargets_MayLieAhead()
    {
        using var bundle = Bundle.Sound()
            .With("contracts.csv", "id,account,type,signed_on,ends_on", "K-1,A-1,framework,2026-01-01,2030-01-01")
            .With("targets.csv", "id,holder,period_from,period_to,measure,amount", "T-1,E-1,2027-01-01,2028-01-01,bookings,5000000");

        Assert.Empty((await bundle.ImportAsync()).Problems);
    }
}
