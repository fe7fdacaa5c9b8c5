using RelGraph.Application.Importing;

namespace RelGraph.Application.Tests.Importing;

public sealed class RejectTests
{
    private static Bundle Mixed() => Bundle.Sound()
        .With("contacts.csv", "id,name,rank", "C-1,王芳,2", "C-2,Bob,9", "C-3,Ann,1", "C-3,Ann again,1")
        .With("seats.csv", "opportunity,contact,role", "O-1,C-1,coach", "O-1,C-2,coach", "O-1,C-3,coach")
        .With("stances.csv", "opportunity,contact,vendor,support", "O-1,C-1,us,frend", "O-1,C-3,us,mentor")
        .With("reports_to.csv", "person,manager", "C-1,C-3", "C-3,C-1")
        .With("interactions.csv", "id,at,channel,employees,contacts", "I-1,2026-03-01T09:30,email,E-1,C-1;C-2", "I-2,2026-03-01T09:30,email,E-1,C-1");

    [Fact]
    public async Task Import_WithRejectDirectory_KeepsTheGoodRowsAndWritesTheBadOnesWithTheirReason()
    {
        using var bundle = Mixed();
        var rejects = bundle.Beside("rejects");

        var report = await bundle.ImportAsync(new ImportOptions { RejectDirectory = rejects });

        Assert.True(report.Succeeded);
        Assert.Equal(11, report.Receipt!.Recorded);
        Assert.Equal(6, report.RejectedRows);
        Assert.Equal(["C-1", "C-3"], (await bundle.FactsAsync()).Select(fact => fact.Content).OfType<Engine.Model.Nouns.Contact>().Select(contact => contact.Id));
        Assert.Equal(
            ["id,name,rank,import_error", "C-2,Bob,9,rank '9' is not a whole number from 1 to 5", "C-3,Ann again,1,id 'C-3' is already used on line 4 for the same days"],
            File.ReadAllLines(Path.Combine(rejects, "contacts.csv")));
        Assert.Equal(["contacts.csv", "interactions.csv", "reports_to.csv", "seats.csv", "stances.csv"], Directory.GetFiles(rejects).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Import_RowsThatDependOnRejectedRows_AreRejectedToo()
    {
        using var bundle = Mixed();
        var rejects = bundle.Beside("rejects");

        await bundle.ImportAsync(new ImportOptions { RejectDirectory = rejects });

        Assert.Equal("O-1,C-2,coach,contact 'C-2' refers to a contact whose row (line 3) is rejected", File.ReadAllLines(Path.Combine(rejects, "seats.csv"))[1]);
        Assert.Contains("closes a cycle", File.ReadAllLines(Path.Combine(rejects, "reports_to.csv"))[1]);
    }

    [Fact]
    public async Task Import_CorrectedRejectDirectory_IsABundleThatCompletesTheFirst()
    {
        using var bundle = Mixed();
        var rejects = bundle.Beside("rejects");
        await bundle.ImportAsync(new ImportOptions { RejectDirectory = rejects });
        Correct("contacts.csv", "9,", "3,");
        Correct("contacts.csv", "C-3,Ann again", "C-4,Ann again");
        Correct("stances.csv", "frend", "mentor");
        File.Delete(Path.Combine(rejects, "reports_to.csv"));

        var report = await bundle.ImportFromAsync(rejects);

        Assert.Empty(report.Problems);
        Assert.Empty(report.Warnings);
        Assert.Equal(5, report.Receipt!.Recorded);

        void Correct(string file, string from, string to)
        {
            var path = Path.Combine(rejects, file);
            File.WriteAllText(path, File.ReadAllText(path).Replace(from, to, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Import_SameBundleWithSameRejects_ChangesNothing()
    {
        using var bundle = Mixed();
        var options = new ImportOptions { RejectDirectory = bundle.Beside("rejects") };
        await bundle.ImportAsync(options);

        var again = await bundle.ImportAsync(options);

        Assert.Equal(1, await bundle.Store.SequenceAtAsync(null, CancellationToken.None));
        Assert.True(again.Succeeded);
    }

    [Fact]
    public async Task Import_HeaderThatIsWrong_IsRefusedWholeEvenSo()
    {
        using var bundle = Bundle.Sound().With("partners.csv", "id,nam", "P-1,x");

        var report = await bundle.ImportAsync(new ImportOptions { RejectDirectory = bundle.Beside("rejects") });

        Assert.False(report.Succeeded);
        Assert.Empty(await bundle.FactsAsync());
    }
}
