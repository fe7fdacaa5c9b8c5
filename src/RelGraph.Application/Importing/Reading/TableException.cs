namespace RelGraph.Application.Importing.Reading;

/// <summary>A table that cannot be read beyond a row.</summary>
/// <param name="line">The physical line, from 1.</param>
/// <param name="fault">What is wrong.</param>
/// <param name="remedy">What to do.</param>
internal sealed class TableException(int line, string fault, string remedy) : Exception(fault)
{
    /// <summary>The physical line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>What to do.</summary>
    public string Remedy { get; } = remedy;
}
