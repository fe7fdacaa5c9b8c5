using System.IO.Compression;
using CsvHelper;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Application.Exporting;

/// <summary>Writes a workspace as a bundle of CSV files that an import reads back.</summary>
/// <remarks>
/// Rows are ordered by key, then by their first day, and columns as declared, so that equal workspaces give equal bytes.
/// All files show the record after one and the same change set, whatever is written meanwhile. Memory does not grow with the workspace.
/// </remarks>
public static class BundleExporter
{
    private static readonly DateTimeOffset ZipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Exports to a directory, or to a file when the path ends with <c>.zip</c>.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="path">Must not exist, or be an empty directory; it appears only when all is written.</param>
    /// <param name="options">What to export.</param>
    /// <param name="run">Progress in kinds, and cancellation.</param>
    /// <exception cref="InvalidValueException">The path is taken or cannot be written, or an option is not allowed.</exception>
    public static async Task<ExportReport> ExportAsync(IGraphStore store, string path, ExportOptions options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentException.ThrowIfNullOrEmpty(path);
        options.Validate();
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            throw new InvalidValueException("export path", path, "a path where there is nothing, or an empty directory", "name another path, so that nothing is overwritten");
        }

        var partial = path.TrimEnd('/', '\\') + ".partial";
        try
        {
            var report = path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
                ? await ToArchiveAsync(store, partial, options, run).ConfigureAwait(false)
                : await ToDirectoryAsync(store, partial, options, run).ConfigureAwait(false);
            Publish(partial, path);
            return report with { Path = path };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidValueException("export path", path, "a path that can be written, with enough space", error.Message.TrimEnd('.'));
        }
        finally
        {
            Discard(partial);
        }
    }

    private static void Publish(string partial, string path)
    {
        if (File.Exists(partial))
        {
            File.Move(partial, path);
            return;
        }

        if (Directory.Exists(path))
        {
            Directory.Delete(path);
        }

        Directory.Move(partial, path);
    }

    private static void Discard(string partial)
    {
        if (File.Exists(partial))
        {
            File.Delete(partial);
        }

        if (Directory.Exists(partial))
        {
            Directory.Delete(partial, recursive: true);
        }
    }

    private static async Task<ExportReport> ToDirectoryAsync(IGraphStore store, string partial, ExportOptions options, RunContext run)
    {
        Discard(partial);
        Directory.CreateDirectory(partial);
        return await WriteAsync(store, name => File.Create(Path.Combine(partial, name)), options, run).ConfigureAwait(false);
    }

    private static async Task<ExportReport> ToArchiveAsync(IGraphStore store, string partial, ExportOptions options, RunContext run)
    {
        Discard(partial);
        await using var file = File.Create(partial);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        return await WriteAsync(store, Entry, options, run).ConfigureAwait(false);

        Stream Entry(string name)
        {
            var entry = archive.CreateEntry(name);
            entry.LastWriteTime = ZipTime;
            return entry.Open();
        }
    }

    private static async Task<ExportReport> WriteAsync(IGraphStore store, Func<string, Stream> create, ExportOptions options, RunContext run)
    {
        var sequence = await store.SequenceAtAsync(options.RecordedAsOf, run.Cancellation).ConfigureAwait(false);
        var kinds = FactCatalog.All.Where(descriptor => options.Kinds is null || options.Kinds.Contains(descriptor.Kind)).ToList();
        var custom = await CustomColumnsAsync(store, kinds, sequence, run.Cancellation).ConfigureAwait(false);
        var rows = new Dictionary<FactKind, long>();
        for (var i = 0; i < kinds.Count; i++)
        {
            run.Report("writing " + kinds[i].FileName, i, kinds.Count);
            var written = await WriteKindAsync(store, kinds[i], custom.GetValueOrDefault(kinds[i].Kind, []), sequence, create, options, run.Cancellation).ConfigureAwait(false);
            if (written > 0)
            {
                rows[kinds[i].Kind] = written;
            }
        }

        run.Report("writing files", kinds.Count, kinds.Count);
        return new ExportReport("", sequence, rows);
    }

    private static async Task<long> WriteKindAsync(
        IGraphStore store, FactDescriptor descriptor, IReadOnlyList<string> custom, long sequence, Func<string, Stream> create, ExportOptions options, CancellationToken cancellation)
    {
        var query = new FactQuery { Kinds = [descriptor.Kind], RecordedUpTo = sequence, ValidOn = options.IncludeHistory ? null : options.AsOf };
        long rows = 0;
        CsvWriter? file = null;
        try
        {
            var writer = new FactRowWriter(descriptor, custom, store.Workspace.Zone);
            await foreach (var batch in store.ReadAsync(query, cancellation).ConfigureAwait(false))
            {
                foreach (var fact in batch.Select(version => version.Fact).Where(fact => options.AsOf is null || fact.Valid.From <= options.AsOf))
                {
                    if (file is null)
                    {
                        file = CsvWriter.Create(create(descriptor.FileName), new CsvWriterOptions { WriteByteOrderMark = options.ByteOrderMark }, leaveOpen: false);
                        writer.WriteHeader(file);
                    }

                    writer.Write(fact, file);
                    rows++;
                }
            }
        }
        finally
        {
            if (file is not null)
            {
                await file.DisposeAsync().ConfigureAwait(false);
            }
        }

        return rows;
    }

    /// <summary>The custom fields of each kind: the declared ones and those that a fact still has.</summary>
    private static async Task<Dictionary<FactKind, IReadOnlyList<string>>> CustomColumnsAsync(IGraphStore store, List<FactDescriptor> kinds, long sequence, CancellationToken cancellation)
    {
        var names = new Dictionary<FactKind, SortedSet<string>>();
        SortedSet<string> Of(FactKind kind) => names.TryGetValue(kind, out var found) ? found : names[kind] = new SortedSet<string>(StringComparer.Ordinal);
        var query = new FactQuery { Kinds = [.. kinds.Where(descriptor => descriptor.HasCustomFields).Select(descriptor => descriptor.Kind).Append(FactKind.CustomField).Distinct()], RecordedUpTo = sequence };
        await foreach (var batch in store.ReadAsync(query, cancellation).ConfigureAwait(false))
        {
            foreach (var content in batch.Select(version => version.Fact.Content))
            {
                if (content is CustomField declared && Names.TryParse<FactKind>(declared.Noun, out var kind))
                {
                    Of(kind).Add(declared.Field);
                }
                else if (content is Noun { Custom: { Count: > 0 } values })
                {
                    Of(FactCatalog.Of(content).Kind).UnionWith(values.Keys);
                }
            }
        }

        return names.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value]);
    }
}
