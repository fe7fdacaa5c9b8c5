using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.Application.Exporting;
using RelGraph.Application.Importing;
using RelGraph.Application.Tests.Importing;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Testing.Stores;

namespace RelGraph.Application.Tests.Exporting;

public sealed class BundleExporterTests
{
    private static Dictionary<string, byte[]> FilesIn(string directory) =>
        Directory.GetFiles(directory).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes);

    private static async Task<Dictionary<string, byte[]>> ExportAsync(IGraphStore store, string path, ExportOptions? options = null)
    {
        await BundleExporter.ExportAsync(store, path, options ?? new ExportOptions(), RunContext.Default);
        return FilesIn(path);
    }

    [Fact]
    public void Export_ThenImport_ThenExport_IsEqualToTheByteForEveryKindAndField()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(15).WithReplay(20260630, 9), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => RoundTrips(seed).GetAwaiter().GetResult()));
    }

    private static async Task<bool> RoundTrips(int seed)
    {
        using var scratch = new Bundle();
        await scratch.Store.ApplyAsync(new ChangeSet(new ChangeSetHeader("seed", "test", "test"), RandomCompany.Of((ulong)seed)), CancellationToken.None);
        var first = await ExportAsync(scratch.Store, scratch.Beside("first"));
        var copy = new MemoryGraphStore(Bundle.Workspace, Bundle.Clock);

        var report = await scratch.ImportFromAsync(scratch.Beside("first"), store: copy);
        var second = await ExportAsync(copy, scratch.Beside("second"));

        Assert.Empty(report.Problems);
        Assert.Empty(report.Warnings);
        Assert.Equal(FactCatalog.All.Count, first.Count);
        Assert.Equal(first, second);
        Assert.Equal((await scratch.FactsAsync()).Select(Said), (await scratch.FactsAsync(copy)).Select(Said));
        return true;
    }

    /// <summary>Instants are compared as instants, since an import makes them UTC.</summary>
    private static string Said(Fact fact) => $"{fact.Key} {fact.Valid} {fact.Source} {fact.Confidence} {fact.Visibility} "
        + string.Join('¦', FactCatalog.Of(fact.Content).Fields.Select(field => field.Get(fact.Content) switch
        {
            DateTimeOffset at => at.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture),
            IReadOnlyList<string> ids => string.Join(';', ids),
            var value => value?.ToString(),
        }))
        + string.Join('¦', ((fact.Content as Noun)?.Custom ?? new Dictionary<string, string>()).Select(pair => pair.ToString()));

    [Fact]
    public async Task Export_ToZip_HoldsTheSameFilesAndTheSameBytesEveryTime()
    {
        using var bundle = Bundle.Sound();
        await bundle.ImportAsync();
        var directory = await ExportAsync(bundle.Store, bundle.Beside("out"));
        await BundleExporter.ExportAsync(bundle.Store, bundle.Beside("a.zip"), new ExportOptions(), RunContext.Default);
        await BundleExporter.ExportAsync(bundle.Store, bundle.Beside("b.zip"), new ExportOptions(), RunContext.Default);
        ZipFile.ExtractToDirectory(bundle.Beside("a.zip"), bundle.Beside("unzipped"));

        Assert.Equal(directory, FilesIn(bundle.Beside("unzipped")));
        Assert.Equal(File.ReadAllBytes(bundle.Beside("a.zip")), File.ReadAllBytes(bundle.Beside("b.zip")));
    }

    [Fact]
    public async Task Export_AsOfADay_LeavesOutWhatWasNotTrueThen()
    {
        using var bundle = Bundle.Sound().With("employments.csv", "contact,organisation,valid_from,valid_to", "C-1,A-1,2020-01-01,2024-07-01", "C-1,A-2,2024-07-01,");
        await bundle.ImportAsync();
        var options = new ExportOptions { AsOf = new DateOnly(2023, 1, 1), Kinds = [FactKind.Employment], ByteOrderMark = false };

        await ExportAsync(bundle.Store, bundle.Beside("then"), options with { IncludeHistory = false });
        await ExportAsync(bundle.Store, bundle.Beside("later"), options with { AsOf = new DateOnly(2025, 1, 1), IncludeHistory = false });
        await ExportAsync(bundle.Store, bundle.Beside("history"), options with { AsOf = new DateOnly(2025, 1, 1) });

        const string header = "contact,organisation,unit,title,valid_from,valid_to,source,confidence,visibility";
        Assert.Equal([header, "C-1,account:A-1,,,2020-01-01,2024-07-01,,,"], File.ReadAllLines(Path.Combine(bundle.Beside("then"), "employments.csv")));
        Assert.Equal([header, "C-1,account:A-2,,,2024-07-01,,,,"], File.ReadAllLines(Path.Combine(bundle.Beside("later"), "employments.csv")));
        Assert.Equal(3, File.ReadAllLines(Path.Combine(bundle.Beside("history"), "employments.csv")).Length);
    }

    [Fact]
    public async Task Export_RecordedAsOfBeforeAnything_HasNoFiles()
    {
        using var bundle = Bundle.Sound();
        await bundle.ImportAsync();

        var report = await BundleExporter.ExportAsync(bundle.Store, bundle.Beside("out"), new ExportOptions { RecordedAsOf = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero) }, RunContext.Default);

        Assert.Equal(0, report.RecordedUpTo);
        Assert.Empty(report.Rows);
    }

    [Fact]
    public async Task Export_OntoSomething_IsRefusedAndLeavesItAlone()
    {
        using var bundle = Bundle.Sound();
        await bundle.ImportAsync();
        var before = FilesIn(bundle.Directory);

        var error = await Assert.ThrowsAsync<InvalidValueException>(() => ExportAsync(bundle.Store, bundle.Directory));

        Assert.Contains("expected a path where there is nothing, or an empty directory", error.Message);
        Assert.Equal(before, FilesIn(bundle.Directory));
    }

    [Fact]
    public async Task Export_WithoutHistoryOrDay_IsRefused() =>
        await Assert.ThrowsAsync<InvalidValueException>(() => BundleExporter.ExportAsync(new MemoryGraphStore(Bundle.Workspace), "/tmp/never", new ExportOptions { IncludeHistory = false }, RunContext.Default));
}
