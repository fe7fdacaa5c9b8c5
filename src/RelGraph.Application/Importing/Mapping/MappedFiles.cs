using System.Security.Cryptography;
using RelGraph.Application.Importing.Reading;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Importing.Mapping;

/// <summary>Plans the tables that a mapping makes of foreign files.</summary>
internal static class MappedFiles
{
    /// <summary>The files the mapping reads; a missing one goes to the log.</summary>
    public static IReadOnlyList<SourceFile> Recognise(ImportSource source, MappingFile mapping, ProblemLog log)
    {
        var found = new List<SourceFile>();
        foreach (var name in mapping.Text.Rows.SelectMany(FilesOf).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal))
        {
            if (source.Files.FirstOrDefault(file => file.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } file)
            {
                found.Add(file);
            }
            else
            {
                log.Add(new ImportProblem(ImportProblemKind.File, name, 0, null, null, $"the mapping '{mapping.FileName}' reads this file, but it is not in '{source.Path}'", "add the file, or remove its blocks from the mapping") { ConcernsWholeFile = true });
            }
        }

        return found;
    }

    /// <summary>One table for each block, in the order of their kinds; blocks whose files cannot be read are left out, which the log says already.</summary>
    public static List<PlannedTable> Plan(MappingFile mapping, Dictionary<string, (SourceFile File, TextFormat Format)> files, ProblemLog log)
    {
        var planned = new List<PlannedTable>();
        var blocks = mapping.Text.Rows.Select(block => (block, kind: FactCatalog.All.First(descriptor => descriptor.Name == block.Kind))).OrderBy(pair => pair.kind.Kind);
        foreach (var (block, kind) in blocks.Where(pair => FilesOf(pair.block).All(files.ContainsKey)))
        {
            var (file, format) = files[block.From];
            if (!HasColumns(mapping, block, files, log))
            {
                continue;
            }

            var targets = mapping.Text.Rows.Where(other => other.Kind == block.Kind).SelectMany(other => other.Columns.Keys).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            var digest = SHA256.HashData([.. FilesOf(block).SelectMany(name => files[name].Format.Digest)]);
            planned.Add(new PlannedTable(planned.Count, kind, file.Name, kind.Name + " ", format with { Digest = digest }, file.Length,
                () => new MappedTable(new CsvTable(file, format), block, targets, mapping.Text.Maps, name => new CsvTable(files[name].File, files[name].Format))));
        }

        return planned;
    }

    private static IEnumerable<string> FilesOf(MappingBlock block) =>
        block.Columns.Values.SelectMany(expression => expression.SelfAndInner()).Where(expression => expression.Lookup is not null).Select(expression => expression.Lookup!.In).Prepend(block.From);

    private static bool HasColumns(MappingFile mapping, MappingBlock block, Dictionary<string, (SourceFile File, TextFormat Format)> files, ProblemLog log)
    {
        var expressions = block.Columns.Values.SelectMany(expression => expression.SelfAndInner()).ToList();
        var read = expressions.Where(expression => expression.Column is not null).Select(expression => (File: block.From, Column: expression.Column!))
            .Concat(block.Where.Select(condition => (File: block.From, condition.Column)))
            .Concat(block.Distinct.Select(column => (File: block.From, Column: column)))
            .Concat(expressions.Where(expression => expression.Lookup is not null).SelectMany(expression => new[] { (File: expression.Lookup!.In, Column: expression.Lookup.Key), (File: expression.Lookup.In, expression.Lookup.Column) }))
            .Distinct();
        var complete = true;
        foreach (var group in read.GroupBy(pair => pair.File, StringComparer.OrdinalIgnoreCase))
        {
            var (file, format) = files[group.Key];
            IReadOnlyList<string> header;
            try
            {
                using var table = new CsvTable(file, format);
                header = [.. table.Columns.Select(column => column.Trim())];
            }
            catch (TableException error)
            {
                log.Add(new ImportProblem(ImportProblemKind.Row, file.Name, error.Line, null, null, error.Message, error.Remedy) { ConcernsWholeFile = true });
                return false;
            }

            foreach (var column in group.Select(pair => pair.Column).Where(column => !header.Contains(column, StringComparer.OrdinalIgnoreCase)))
            {
                complete = false;
                var nearest = NearestName.Of(column, header);
                log.Add(new ImportProblem(ImportProblemKind.Header, file.Name, 1, column, null,
                    $"the column '{column}', which the mapping '{mapping.FileName}' reads, is missing{(nearest is null ? "" : $"; is it '{nearest}'?")}", "correct the name in the mapping, or export the column") { ConcernsWholeFile = true });
            }
        }

        return complete;
    }
}
