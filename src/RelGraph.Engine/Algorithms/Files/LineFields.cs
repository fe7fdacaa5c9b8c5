namespace RelGraph.Engine.Algorithms.Files;

/// <summary>The fields of a line: what stands between spaces, tabs, commas and semicolons.</summary>
internal ref struct LineFields(ReadOnlySpan<byte> line)
{
    private ReadOnlySpan<byte> _rest = line;

    /// <summary>True for an empty line or a comment, which begins with <c>#</c> or <c>%</c>.</summary>
    internal static bool IsVoid(ReadOnlySpan<byte> line)
    {
        var text = line.TrimStart(" \t,;\r"u8);
        return text.IsEmpty || text[0] is (byte)'#' or (byte)'%';
    }

    /// <summary>The next field; empty when there is none.</summary>
    internal ReadOnlySpan<byte> Next()
    {
        var from = 0;
        while (from < _rest.Length && IsSeparator(_rest[from]))
        {
            from++;
        }

        var to = from;
        while (to < _rest.Length && !IsSeparator(_rest[to]))
        {
            to++;
        }

        var field = _rest[from..to];
        _rest = _rest[to..];
        return field;
    }

    private static bool IsSeparator(byte letter) => letter is (byte)' ' or (byte)'\t' or (byte)',' or (byte)';' or (byte)'\r';
}
