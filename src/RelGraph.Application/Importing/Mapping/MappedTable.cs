using System.Globalization;
using System.Text;
using RelGraph.Application.Importing.Reading;

namespace RelGraph.Application.Importing.Mapping;

/// <summary>A foreign table seen through one block of a mapping: rows of the bundle, at the lines of the source.</summary>
internal sealed class MappedTable : ITable
{
    private readonly ITable _source;
    private readonly MappingBlock _block;
    private readonly ValueEvaluator _evaluator;
    private readonly Dictionary<string, int> _sourceColumns = new(StringComparer.OrdinalIgnoreCase);
    private readonly MappingExpression?[] _expressions;
    private readonly byte[][] _cells;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <param name="source">The foreign table; disposed with this one.</param>
    /// <param name="block">The block.</param>
    /// <param name="targets">The columns of the bundle, shared by all blocks of the kind.</param>
    /// <param name="maps">The value maps by name.</param>
    /// <param name="open">Opens another file for lookups.</param>
    public MappedTable(ITable source, MappingBlock block, IReadOnlyList<string> targets, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> maps, Func<string, ITable> open)
    {
        _source = source;
        _block = block;
        _evaluator = new ValueEvaluator(maps, open);
        for (var at = 0; at < source.Columns.Count; at++)
        {
            _sourceColumns.TryAdd(source.Columns[at].Trim(), at);
        }

        Columns = targets;
        _expressions = [.. targets.Select(target => block.Columns.FirstOrDefault(pair => pair.Key.Equals(target, StringComparison.OrdinalIgnoreCase)).Value)];
        _cells = [.. targets.Select(_ => Array.Empty<byte>())];
    }

    public IReadOnlyList<string> Columns { get; }

    public int Line => _source.Line;

    public int CellCount => Columns.Count;

    public string? RowFault => _source.RowFault ?? (_source.CellCount == _source.Columns.Count ? null
        : string.Create(CultureInfo.InvariantCulture, $"the row has {_source.CellCount} values but the header names {_source.Columns.Count} columns"));

    public long BytesRead => _source.BytesRead;

    public ReadOnlySpan<byte> Cell(int column) => _cells[column];

    public bool Read()
    {
        while (_source.Read())
        {
            if (RowFault is not null || IsWanted())
            {
                for (var at = 0; at < _cells.Length; at++)
                {
                    _cells[at] = _expressions[at] is { } expression ? Encoding.UTF8.GetBytes(_evaluator.Evaluate(expression, Value)) : [];
                }

                return true;
            }
        }

        return false;
    }

    public void Dispose() => _source.Dispose();

    /// <summary>The place of a column in a header, ignoring case and blanks around it; -1 when it is not there.</summary>
    public static int IndexOf(IReadOnlyList<string> header, string column)
    {
        for (var at = 0; at < header.Count; at++)
        {
            if (header[at].Trim().Equals(column, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }

    private bool IsWanted() =>
        _block.Where.All(condition => condition.IsMetBy(Value(condition.Column)))
        && (_block.Distinct.Count == 0 || _seen.Add(string.Join('\u001F', _block.Distinct.Select(Value))));

    private string Value(string column) => Encoding.UTF8.GetString(_source.Cell(_sourceColumns[column])).Trim();
}
