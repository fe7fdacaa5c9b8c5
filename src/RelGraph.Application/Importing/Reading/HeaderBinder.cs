using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Application.Importing.Reading;

/// <summary>Finds out what the columns of a header are: names in English or Chinese, in any order and case.</summary>
internal static class HeaderBinder
{
    /// <summary>Binds every column and reports what is missing, doubled, misspelled or unknown.</summary>
    /// <param name="table">The table, for its descriptor and its name in reports.</param>
    /// <param name="header">The header as written.</param>
    /// <param name="declared">Custom fields of the kind.</param>
    /// <param name="log">Takes problems and warnings.</param>
    public static IReadOnlyList<BoundColumn> Bind(PlannedTable table, IReadOnlyList<string> header, IReadOnlyList<CustomField> declared, ProblemLog log)
    {
        var bound = header.Select(name => Recognise(table.Descriptor, name, declared)).ToList();
        ReportDoubles(table, bound, log);
        ReportUnknown(table, bound, declared, log);
        foreach (var (field, index) in table.Descriptor.Fields.Select((field, index) => (field, index)))
        {
            if (field.IsRequired && !bound.Any(column => column.Role == ColumnRole.Field && column.Field == index))
            {
                log.Add(new ImportProblem(ImportProblemKind.Header, table.Name, 1, field.Column, null,
                    $"the required column {field.Column} ({field.Chinese}) is missing", $"add it: {field.Description}") { ConcernsWholeFile = true });
            }
        }

        return bound;
    }

    private static BoundColumn Recognise(FactDescriptor descriptor, string header, IReadOnlyList<CustomField> declared)
    {
        var trimmed = header.Trim();
        var name = trimmed.Replace(' ', '_').Replace('-', '_');
        for (var i = 0; i < descriptor.Fields.Count; i++)
        {
            var field = descriptor.Fields[i];
            if (field.Column.Equals(name, StringComparison.OrdinalIgnoreCase) || field.Chinese == trimmed)
            {
                return new BoundColumn(trimmed, ColumnRole.Field, i);
            }
        }

        var common = CommonColumn.All.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || column.Chinese == trimmed);
        if (common is not null)
        {
            return new BoundColumn(trimmed, common.Role);
        }

        var custom = declared.FirstOrDefault(field => field.Field.Equals(trimmed, StringComparison.OrdinalIgnoreCase));
        return custom is not null ? new BoundColumn(trimmed, ColumnRole.Custom, -1, custom) : new BoundColumn(trimmed, ColumnRole.Ignored);
    }

    private static void ReportDoubles(PlannedTable table, List<BoundColumn> bound, ProblemLog log)
    {
        var doubles = bound.Where(column => column.Role != ColumnRole.Ignored).GroupBy(column => column with { Header = "" }).Where(group => group.Count() > 1);
        foreach (var twice in doubles)
        {
            log.Add(new ImportProblem(ImportProblemKind.Header, table.Name, 1, twice.First().Header, null,
                $"the columns {string.Join(" and ", twice.Select(column => $"'{column.Header}'"))} mean the same", "keep one of them") { ConcernsWholeFile = true });
        }
    }

    /// <summary>A column nobody knows is left aside with a warning, unless it looks like a misspelling: that would lose data unseen.</summary>
    private static void ReportUnknown(PlannedTable table, List<BoundColumn> bound, IReadOnlyList<CustomField> declared, ProblemLog log)
    {
        var present = bound.Where(column => column.Role == ColumnRole.Field).Select(column => table.Descriptor.Fields[column.Field].Column).ToHashSet();
        var absent = table.Descriptor.Fields.Select(field => field.Column).Where(column => !present.Contains(column))
            .Concat(CommonColumn.All.Where(common => bound.All(column => column.Role != common.Role)).Select(common => common.Name))
            .Concat(declared.Where(field => bound.All(column => column.Custom != field)).Select(field => field.Field))
            .ToList();
        foreach (var column in bound.Where(column => column.Role == ColumnRole.Ignored && column.Header != CommonColumn.RejectReason))
        {
            var nearest = NearestName.Of(column.Header.Replace(' ', '_'), absent);
            var fault = $"the column '{Engine.Errors.InvalidValueException.Shorten(column.Header)}' is not known";
            if (nearest is null)
            {
                log.Warn(new ImportProblem(ImportProblemKind.Header, table.Name, 1, column.Header, null, fault + " and was left aside",
                    table.Descriptor.HasCustomFields ? "declare it in custom_fields.csv to keep it" : "remove it, or compare it with the template"));
            }
            else
            {
                log.Add(new ImportProblem(ImportProblemKind.Header, table.Name, 1, column.Header, null, $"{fault}; did you mean '{nearest}'?",
                    "rename or remove the column") { ConcernsWholeFile = true });
            }
        }
    }
}
