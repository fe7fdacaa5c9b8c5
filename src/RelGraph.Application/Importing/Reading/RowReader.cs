using System.Globalization;
using System.Text;
using RelGraph.Application.Importing.Checking;
using RelGraph.Application.Rules;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Application.Importing.Reading;

/// <summary>Turns the rows of one table into facts and reports what is wrong with them.</summary>
internal sealed class RowReader
{
    private readonly PlannedTable _table;
    private readonly IReadOnlyList<BoundColumn> _columns;
    private readonly ImportContext _context;
    private readonly CellParser?[] _parsers;
    private readonly object?[] _values;
    private readonly int _occurrence;
    private readonly int _id;
    private readonly BoundColumn[] _custom;
    private readonly int[] _customAt;

    public RowReader(PlannedTable table, IReadOnlyList<BoundColumn> columns, ImportContext context)
    {
        _table = table;
        _columns = columns;
        _context = context;
        var fields = table.Descriptor.Fields;
        _values = new object?[fields.Count];
        _parsers = [.. columns.Select(column => column.Role == ColumnRole.Field ? new CellParser(table.Descriptor.Kind, fields[column.Field], context) : null)];
        _occurrence = table.Descriptor.Occurrence is { } occurrence ? fields.ToList().IndexOf(occurrence) : -1;
        _id = fields.ToList().FindIndex(field => field.Property == nameof(IdentifiedContent.Id));
        var custom = columns.Select((column, at) => (column, at)).Where(pair => pair.column.Role == ColumnRole.Custom)
            .OrderBy(pair => pair.column.Custom!.Field, StringComparer.Ordinal).ToArray();
        _custom = [.. custom.Select(pair => pair.column)];
        _customAt = [.. custom.Select(pair => pair.at)];
    }

    /// <summary>The fact of the row, or null when the row is faulty, which has been reported; then <paramref name="id"/> is the id it states, if it states one.</summary>
    public Fact? Read(ITable table, RowScope row, out string? id)
    {
        id = null;
        if (table.RowFault is { } fault)
        {
            row.Report(ImportProblemKind.Row, null, null, fault, "put values with commas, quotes or line breaks in quotes, and double the quotes inside");
            return null;
        }

        if (table.CellCount != _columns.Count)
        {
            row.Report(ImportProblemKind.Row, null, null, string.Create(CultureInfo.InvariantCulture, $"the row has {table.CellCount} values but the header names {_columns.Count} columns"),
                "add or remove delimiters; put a value that contains the delimiter in quotes");
            return null;
        }

        Array.Clear(_values);
        var about = ReadCells(table, row);
        id = _id >= 0 ? (string?)_values[_id] : null;
        ReportMissing(table, row);
        if (row.IsFaulty)
        {
            return null;
        }

        var content = WithCustom(_table.Descriptor.Create(_values), table, row);
        foreach (var breach in ContentRules.Check(content))
        {
            row.Report(breach);
        }

        return row.IsFaulty ? null : Dated(content, about, row);
    }

    private AboutFact ReadCells(ITable table, RowScope row)
    {
        var about = AboutFact.None;
        for (var at = 0; at < _columns.Count; at++)
        {
            var cell = table.Cell(at);
            if (cell.IsEmpty)
            {
                continue;
            }

            var column = _columns[at];
            if (_parsers[at] is { } parser)
            {
                _values[column.Field] = parser.Parse(cell, row);
            }
            else if (column.Role is not (ColumnRole.Ignored or ColumnRole.Custom))
            {
                about = about.Read(column.Role, cell, _context, row);
            }
        }

        return about;
    }

    /// <summary>A required value that is absent; one that was refused has been reported already.</summary>
    private void ReportMissing(ITable table, RowScope row)
    {
        for (var at = 0; at < _columns.Count; at++)
        {
            var column = _columns[at];
            if (column.Role == ColumnRole.Field && _values[column.Field] is null && _table.Descriptor.Fields[column.Field] is { IsRequired: true } field && IsBlank(table.Cell(at)))
            {
                row.Report(FieldRules.Missing(field));
            }
        }
    }

    private FactContent WithCustom(FactContent content, ITable table, RowScope row)
    {
        Dictionary<string, string>? values = null;
        for (var i = 0; i < _custom.Length; i++)
        {
            var declared = _custom[i].Custom!;
            var cell = table.Cell(_customAt[i]);
            if (IsBlank(cell))
            {
                continue;
            }

            if (CustomFieldRules.Canonical(declared, Encoding.UTF8.GetString(cell)) is { } text)
            {
                (values ??= new Dictionary<string, string>(StringComparer.Ordinal))[declared.Field] = text;
            }
            else
            {
                row.Report(CustomFieldRules.NotAllowed(declared, RowScope.Show(cell)));
            }
        }

        return values is null || content is not Noun noun ? content : noun with { Custom = values };
    }

    private Fact? Dated(FactContent content, AboutFact about, RowScope row)
    {
        var from = about.From ?? (_occurrence < 0 ? null : _values[_occurrence] switch
        {
            DateOnly day => day,
            DateTimeOffset at => _context.Zone.DayOf(at),
            _ => (DateOnly?)null,
        }) ?? DateOnly.MinValue;
        var days = new DayRange(from, about.To ?? DateOnly.MaxValue);
        if (days.IsEmpty)
        {
            row.Report(ImportProblemKind.Contradiction, "valid_to", about.To?.ToString("O", CultureInfo.InvariantCulture), $"{_table.Subject}valid_to '{days.To:O}' is not after the first valid day ({from:O})", "correct valid_from or valid_to");
            return null;
        }

        return new Fact(content, days) { Source = about.Source, Confidence = about.Confidence, Visibility = about.Visibility };
    }

    private static bool IsBlank(ReadOnlySpan<byte> cell) => cell.Trim(" \t\r\n"u8).IsEmpty || string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(cell.Length > 64 ? cell[..64] : cell));
}
