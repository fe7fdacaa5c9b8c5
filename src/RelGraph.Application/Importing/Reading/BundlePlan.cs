using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RelGraph.Application.Importing.Mapping;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Importing.Reading;

/// <summary>The tables of a bundle in the order of their kinds, with the digest of what they say.</summary>
internal sealed class BundlePlan
{
    private BundlePlan(IReadOnlyList<PlannedTable> tables, MappingFile? mapping)
    {
        Tables = tables;
        Mapping = mapping;
    }

    public IReadOnlyList<PlannedTable> Tables { get; }

    private MappingFile? Mapping { get; }

    /// <summary>Looks at every file once; what cannot be read goes to the log.</summary>
    public static BundlePlan Of(ImportSource source, ProblemLog log, RunContext run)
    {
        var files = new List<(SourceFile File, FactDescriptor? Kind)>();
        if (source.Mapping is null)
        {
            files.AddRange(BundleFiles.Recognise(source, log).Select(pair => (pair.File, (FactDescriptor?)pair.Kind)));
        }
        else
        {
            files.AddRange(MappedFiles.Recognise(source, source.Mapping, log).Select(file => (file, (FactDescriptor?)null)));
        }

        var formats = new List<(SourceFile File, FactDescriptor? Kind, TextFormat Format)>();
        var (done, total) = (0L, files.Sum(pair => pair.File.Length));
        foreach (var (file, kind) in files)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            if (FormatOf(file, log, run) is { } format)
            {
                formats.Add((file, kind, format));
            }

            done += file.Length;
            run.Report("looking at files", done, total);
        }

        var tables = source.Mapping is null
            ? formats.OrderBy(entry => entry.Kind!.Kind).Select((entry, index) =>
                new PlannedTable(index, entry.Kind!, entry.File.Name, "", entry.Format, entry.File.Length, () => new CsvTable(entry.File, entry.Format))).ToList()
            : MappedFiles.Plan(source.Mapping, formats.ToDictionary(entry => entry.File.Name, entry => (entry.File, entry.Format), StringComparer.OrdinalIgnoreCase), log);
        return new BundlePlan(tables, source.Mapping);
    }

    /// <summary>The change set's id: a digest of all that decides what is recorded, so that the same bundle has the same id and another never does.</summary>
    /// <param name="bindings">What the columns of each table were found to be.</param>
    /// <param name="rejected">The rows left out.</param>
    public string ChangeSetId(IReadOnlyList<IReadOnlyList<BoundColumn>> bindings, RejectedRows rejected)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));

        Add("relgraph bundle 1");
        Add(Mapping?.Digest ?? "");
        foreach (var table in Tables)
        {
            Add(table.Descriptor.Name);
            hash.AppendData(table.Format.Digest);
            Add(table.Format.Delimiter.ToString());
            Add(string.Join(',', bindings[table.Index].Select(column => $"{column.Role}{column.Field}{column.Custom?.Id}{column.Custom?.Type}")));
            Add(string.Join(',', rejected.LinesOf(table.Index).Order().Select(line => line.ToString(CultureInfo.InvariantCulture))));
        }

        return "import-" + Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private static TextFormat? FormatOf(SourceFile file, ProblemLog log, RunContext run)
    {
        try
        {
            return TextScanner.Scan(file, run.Cancellation);
        }
        catch (TextFormatException error)
        {
            log.Add(new ImportProblem(ImportProblemKind.Encoding, file.Name, 0, null, null, error.Message, error.Remedy) { ConcernsWholeFile = true });
        }
        catch (InvalidDataException error)
        {
            log.Add(new ImportProblem(ImportProblemKind.File, file.Name, 0, null, null, $"the file is damaged in the archive: {error.Message.TrimEnd('.')}", "copy or make the .zip file again") { ConcernsWholeFile = true });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.Add(new ImportProblem(ImportProblemKind.File, file.Name, 0, null, null, $"the file cannot be read: {error.Message}", "close it in other programs and check its rights") { ConcernsWholeFile = true });
        }

        return null;
    }
}
