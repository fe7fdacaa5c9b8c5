using System.IO.Compression;
using RelGraph.Application.Importing;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Application.Tests.Importing;

public sealed class BundleImporterTests
{
    [Fact]
    public async Task Import_SoundBundle_RecordsEveryRowAsOneChangeSet()
    {
        using var bundle = Bundle.Sound();

        var report = await bundle.ImportAsync();

        Assert.Empty(report.Problems);
        Assert.True(report.Succeeded);
        Assert.Equal(10, report.Receipt!.Recorded);
        Assert.Equal(1, report.Receipt.Sequence);
        Assert.Equal(10, report.Rows);
        Assert.Equal("Müller, Söhne", (await bundle.ContentAsync<Account>("A-2")).Name);
        Assert.Equal("O'Brien \"Bob\"", (await bundle.ContentAsync<Contact>("C-2")).Name);
        Assert.Equal(new Seat { Opportunity = "O-1", Contact = "C-1", Role = BuyingRole.DecisionMaker, Political = PoliticalStatus.InnerCircle, Veto = true }, await bundle.ContentAsync<Seat>("O-1|C-1"));
    }

    [Fact]
    public async Task Import_InstantsWithAndWithoutOffset_AreUtcAndValidFromTheirDayInTheWorkspace()
    {
        using var bundle = Bundle.Sound();
        await bundle.ImportAsync();

        var first = await bundle.ContentAsync<Interaction>("I-1");
        var second = await bundle.ContentAsync<Interaction>("I-2");

        Assert.Equal(new DateTimeOffset(2026, 3, 1, 1, 30, 0, TimeSpan.Zero), first.At);
        Assert.Equal(NodeId.Employee("E-1"), first.Initiator);
        Assert.Equal(["C-1", "C-2"], first.Contacts);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero), second.At);
        Assert.Equal(DayRange.Since(new DateOnly(2026, 3, 2)), (await bundle.FactsAsync()).Single(fact => fact.Content.Key == "I-2").Valid);
    }

    [Fact]
    public async Task Import_SameBundleTwice_ChangesNothing()
    {
        using var bundle = Bundle.Sound();
        var first = await bundle.ImportAsync();

        var second = await bundle.ImportAsync();

        Assert.True(second.Succeeded);
        Assert.True(second.Receipt!.AlreadyApplied);
        Assert.Equal(first.ChangeSetId, second.ChangeSetId);
        Assert.Equal(1, await bundle.Store.SequenceAtAsync(null, CancellationToken.None));
    }

    [Fact]
    public async Task Import_CorrectedBundle_RecordsOnlyWhatChanged()
    {
        using var bundle = Bundle.Sound();
        var first = await bundle.ImportAsync();
        bundle.With("employees.csv", "id,name", "E-1,李雷雷");

        var second = await bundle.ImportAsync();

        Assert.NotEqual(first.ChangeSetId, second.ChangeSetId);
        Assert.Equal((1, 1, 9), (second.Receipt!.Recorded, second.Receipt.Superseded, second.Receipt.Unchanged));
    }

    [Fact]
    public async Task Import_OneBadRow_WritesNothing()
    {
        using var bundle = Bundle.Sound().With("seats.csv", "opportunity,contact,role", "O-1,C-1,boss");

        var report = await bundle.ImportAsync();

        Assert.False(report.Succeeded);
        Assert.Null(report.Receipt);
        Assert.Empty(await bundle.FactsAsync());
        Assert.Equal(
            "seats.csv line 2: role 'boss' is not one of user, evaluator, decision-maker, approver, purchasing, gatekeeper, influencer, coach; correct the value",
            Assert.Single(report.Problems).Message);
    }

    [Fact]
    public async Task Import_AfterARefusal_StartsAfresh()
    {
        using var bundle = Bundle.Sound().With("seats.csv", "opportunity,contact,role", "O-1,C-1,boss");
        await bundle.ImportAsync(new ImportOptions { BatchSize = 1 });
        bundle.With("seats.csv", "opportunity,contact,role", "O-1,C-1,coach");

        var report = await bundle.ImportAsync();

        Assert.True(report.Succeeded);
        Assert.Equal(9, (await bundle.FactsAsync()).Count);
    }

    [Fact]
    public async Task Import_CheckOnly_WritesNothing()
    {
        using var bundle = Bundle.Sound();

        var report = await bundle.ImportAsync(new ImportOptions { CheckOnly = true });

        Assert.True(report.Succeeded);
        Assert.Equal(10, report.Rows);
        Assert.Empty(await bundle.FactsAsync());
    }

    [Fact]
    public async Task Import_CancelledAndStartedAgain_ResumesAndGivesTheSame()
    {
        using var bundle = Bundle.Sound();
        var lines = Enumerable.Range(1, 12_000).Select(i => $"X-{i},2026-03-01T09:30,email,E-1,C-1").Prepend("id,at,channel,employees,contacts").ToArray();
        bundle.With("interactions.csv", lines);
        using var cancel = new CancellationTokenSource();
        var run = new RunContext
        {
            Cancellation = cancel.Token,
            Progress = new Report(progress => { if (progress.Phase == "reading interactions.csv" && progress.Done > progress.Total / 2) { cancel.Cancel(); } }),
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bundle.ImportAsync(new ImportOptions { BatchSize = 100 }, run: run));
        Assert.Empty(await bundle.FactsAsync());
        await using (var staged = await bundle.Store.StageAsync(new ChangeSetHeader((await bundle.ImportAsync(new ImportOptions { CheckOnly = true })).ChangeSetId, "import", "import"), CancellationToken.None))
        {
            Assert.InRange(staged.StagedCount, 1, 12_007);
        }

        var report = await bundle.ImportAsync();

        Assert.Equal(12_008, report.Receipt!.Recorded);
        Assert.Equal(12_008, (await bundle.FactsAsync()).Count);
    }

    [Fact]
    public async Task Import_ZipWhoseBytesChangedOnTheWay_IsRefused()
    {
        using var bundle = new Bundle().With("partners.csv", "id,name", "P-1,Alpha");
        var zip = bundle.Beside("bundle.zip");
        ZipFile.CreateFromDirectory(bundle.Directory, zip, CompressionLevel.NoCompression, includeBaseDirectory: false);
        var bytes = File.ReadAllBytes(zip);
        bytes[bytes.AsSpan().IndexOf("Alpha"u8)] = (byte)'B';
        File.WriteAllBytes(zip, bytes);

        var report = await bundle.ImportFromAsync(zip);

        Assert.Equal(
            "partners.csv: the file is damaged in the archive: its checksum is not the one that the archive states; copy or make the .zip file again",
            Assert.Single(report.Problems).Message);
        Assert.Empty(await bundle.FactsAsync());
    }

    [Fact]
    public async Task Import_Zip_ReadsTheSameBundle()
    {
        using var bundle = Bundle.Sound();
        var zip = bundle.Beside("bundle.zip");
        ZipFile.CreateFromDirectory(bundle.Directory, zip, CompressionLevel.Fastest, includeBaseDirectory: true);

        var fromZip = await bundle.ImportFromAsync(zip);
        var fromDirectory = await bundle.ImportAsync();

        Assert.True(fromZip.Succeeded);
        Assert.Equal(fromZip.ChangeSetId, fromDirectory.ChangeSetId);
        Assert.True(fromDirectory.Receipt!.AlreadyApplied);
    }

    [Fact]
    public void Open_PathThatIsNothing_SaysWhatToName()
    {
        var error = Assert.Throws<NotFoundException>(() => ImportSource.Open("/nowhere/at/all"));

        Assert.Equal("bundle '/nowhere/at/all' does not exist; name a directory or a .zip file with CSV files.", error.Message);
    }

    [Fact]
    public void Open_FileThatIsNoZip_SaysWhatIsAllowed()
    {
        using var bundle = Bundle.Sound();

        var error = Assert.Throws<InvalidValueException>(() => ImportSource.Open(Path.Combine(bundle.Directory, "seats.csv")));

        Assert.Contains("expected a directory or a .zip file", error.Message);
    }

    [Fact]
    public async Task Import_EmptyDirectory_PointsToTheTemplate()
    {
        using var bundle = new Bundle();

        var report = await bundle.ImportAsync();

        Assert.Contains("there is no file of a bundle here", Assert.Single(report.Problems).Message);
    }

    [Fact]
    public async Task Import_ReferencesIntoTheWorkspace_AreFound()
    {
        using var bundle = Bundle.Sound();
        await bundle.ImportAsync();
        using var more = new Bundle().With("seats.csv", "opportunity,contact,role", "O-1,C-1,coach");

        var report = await more.ImportAsync(store: bundle.Store);

        Assert.Empty(report.Problems);
        Assert.Equal(2, report.Receipt!.Sequence);
    }

    [Fact]
    public async Task Import_CommonColumns_SetDaysSourceConfidenceAndVisibility()
    {
        using var bundle = Bundle.Sound()
            .With("teams.csv", "id,name", "T-1,North")
            .With("employments.csv", "contact,organisation,valid_from,valid_to,source,confidence,visibility",
                "C-1,A-1,2020-01-01,2024-07-01,human,0.8,team:T-1", "C-1,account:A-2,2024-07-01,,,,", "C-2,A-1,always,,inferred,,private:E-1");

        await bundle.ImportAsync();

        var facts = (await bundle.FactsAsync()).Where(fact => fact.Content is Employment).ToList();
        Assert.Equal(new DayRange(new DateOnly(2020, 1, 1), new DateOnly(2024, 7, 1)), facts[0].Valid);
        Assert.Equal((FactSource.Human, 0.8, Visibility.Team("T-1")), (facts[0].Source, facts[0].Confidence, facts[0].Visibility));
        Assert.Equal(DayRange.Since(new DateOnly(2024, 7, 1)), facts[1].Valid);
        Assert.Equal((DayRange.Always, FactSource.Inferred, Visibility.Private("E-1")), (facts[2].Valid, facts[2].Source, facts[2].Visibility));
    }

    [Fact]
    public async Task Import_DeclaredCustomFields_AreKeptAndTyped()
    {
        using var bundle = new Bundle()
            .With("custom_fields.csv", "id,noun,field,type,allowed_values", "F-1,account,Tier,choice,gold;silver", "F-2,account,上市,boolean,", "F-3,account,Sites,number,")
            .With("accounts.csv", "id,name,tier,上市,Sites", "A-1,Acme,GOLD,是,007.50", "A-2,Beta,,,");

        var report = await bundle.ImportAsync();

        Assert.Empty(report.Problems);
        Assert.Empty(report.Warnings);
        Assert.Equal(new Dictionary<string, string> { ["Sites"] = "7.5", ["Tier"] = "gold", ["上市"] = "true" }, (await bundle.ContentAsync<Account>("A-1")).Custom);
        Assert.Null((await bundle.ContentAsync<Account>("A-2")).Custom);
    }

    [Fact]
    public async Task Import_ColumnDeclaredAfterwards_IsAnotherChangeSetThatKeepsIt()
    {
        using var bundle = new Bundle().With("accounts.csv", "id,name,Tier", "A-1,Acme,gold");
        var before = await bundle.ImportAsync();
        Assert.Contains("the column 'Tier' is not known and was left aside", Assert.Single(before.Warnings).Message);
        using var declaration = new Bundle().With("custom_fields.csv", "id,noun,field,type", "F-1,account,Tier,text");
        await declaration.ImportAsync(store: bundle.Store);

        var after = await bundle.ImportAsync();

        Assert.Equal(1, after.Receipt!.Recorded);
        Assert.Equal("gold", (await bundle.ContentAsync<Account>("A-1")).Custom!["Tier"]);
    }

    [Fact]
    public async Task Import_HeadersInChineseAnyOrderAndCase_AreRecognised()
    {
        using var bundle = new Bundle().With("contacts.csv", "级别, NAME ,编号,Other Name", "2,王芳,C-1,Wang Fang");

        var report = await bundle.ImportAsync();

        Assert.Empty(report.Problems);
        Assert.Equal(new Contact { Id = "C-1", Name = "王芳", Rank = 2, OtherName = "Wang Fang" }, await bundle.ContentAsync<Contact>("C-1"));
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    public async Task Import_OtherDelimiters_AreDetected(string delimiter)
    {
        using var bundle = new Bundle().With("accounts.csv", $"id{delimiter}name{delimiter}industry", $"A-1{delimiter}Acme, Inc.{delimiter}retail");

        var report = await bundle.ImportAsync();

        Assert.Equal(delimiter[0], Assert.Single(report.Files).Delimiter);
        Assert.Equal("Acme, Inc.", (await bundle.ContentAsync<Account>("A-1")).Name);
    }

    [Fact]
    public async Task Import_Progress_EndsAtTheTotalAndNeverGoesBack()
    {
        using var bundle = Bundle.Sound();
        var seen = new List<RunProgress>();

        await bundle.ImportAsync(run: new RunContext { Progress = new Report(seen.Add) });

        var reading = seen.Where(progress => progress.Phase.StartsWith("reading", StringComparison.Ordinal)).ToList();
        Assert.Equal(reading[^1].Total, reading[^1].Done);
        Assert.Equal(reading.Select(progress => progress.Done).Order(), reading.Select(progress => progress.Done));
    }

    [Fact]
    public async Task Import_StoreThatFails_ThrowsItsErrorAndShowsNothing()
    {
        using var bundle = Bundle.Sound();
        await using var store = new FailingStore(bundle.Store);

        var error = await Assert.ThrowsAsync<StoreException>(() => bundle.ImportAsync(new ImportOptions { BatchSize = 2 }, store: store));

        Assert.Equal("STORE_FULL", error.Code);
        Assert.Empty(await bundle.FactsAsync());
    }

    private sealed class Report(Action<RunProgress> report) : IProgress<RunProgress>
    {
        void IProgress<RunProgress>.Report(RunProgress value) => report(value);
    }
}
