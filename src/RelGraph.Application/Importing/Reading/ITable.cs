namespace RelGraph.Application.Importing.Reading;

/// <summary>Rows under a header, whether of a CSV file or worked out from a foreign one.</summary>
internal interface ITable : IDisposable
{
    /// <summary>The header as written.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Moves to the next row that is not blank.</summary>
    bool Read();

    /// <summary>The physical line where the row starts, from 1.</summary>
    int Line { get; }

    /// <summary>Number of values in the row.</summary>
    int CellCount { get; }

    /// <summary>A value of the row as UTF-8, valid until the next read; empty past the row's end.</summary>
    ReadOnlySpan<byte> Cell(int column);

    /// <summary>What is wrong with the quoting of the row, or null.</summary>
    string? RowFault { get; }

    /// <summary>Bytes read so far, for progress.</summary>
    long BytesRead { get; }
}
