namespace RelGraph.Application.Importing.Reading;

/// <summary>A file whose encoding cannot be told.</summary>
/// <param name="fault">What is wrong, with the byte offset.</param>
/// <param name="remedy">How to save the file.</param>
internal sealed class TextFormatException(string fault, string remedy) : Exception(fault)
{
    /// <summary>What to do.</summary>
    public string Remedy { get; } = remedy;
}
