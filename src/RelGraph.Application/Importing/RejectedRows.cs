namespace RelGraph.Application.Importing;

/// <summary>The rows found bad, by table and line, each with its first reasons.</summary>
internal sealed class RejectedRows
{
    private readonly Dictionary<(int Table, int Line), string> _reasons = [];

    public int Count => _reasons.Count;

    /// <summary>Adds a reason; true when the row was not known as bad before.</summary>
    public bool Add(int table, int line, string reason)
    {
        if (_reasons.TryAdd((table, line), reason))
        {
            return true;
        }

        const int enough = 2000;
        if (_reasons[(table, line)].Length < enough)
        {
            _reasons[(table, line)] += " · " + reason;
        }

        return false;
    }

    public bool Contains(int table, int line) => _reasons.Count > 0 && _reasons.ContainsKey((table, line));

    public string ReasonOf(int table, int line) => _reasons[(table, line)];

    public IEnumerable<int> LinesOf(int table) => _reasons.Keys.Where(key => key.Table == table).Select(key => key.Line);
}
