namespace RelGraph.Application.Importing;

/// <summary>One thing wrong with a bundle: where, which value, what is allowed and what to do.</summary>
/// <param name="Kind">What sort of thing is wrong.</param>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">The physical line where the row starts, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">The column, or null when it is about the row or the file.</param>
/// <param name="Value">The value as given, shortened; null when there is none.</param>
/// <param name="Fault">What is wrong and what is allowed, as the middle of a sentence.</param>
/// <param name="Remedy">What to do.</param>
public sealed record ImportProblem(ImportProblemKind Kind, string File, int Line, string? Column, string? Value, string Fault, string Remedy)
{
    /// <summary>True when no row can be blamed, so that the file cannot be read even with its bad rows left out.</summary>
    public bool ConcernsWholeFile { get; init; }

    /// <summary>The whole sentence, for example <c>seats.csv line 14: support 'frend' is not one of mentor, …; correct the value or leave it empty</c>.</summary>
    public string Message => Line > 0 ? $"{File} line {Line}: {Fault}; {Remedy}" : $"{File}: {Fault}; {Remedy}";

    /// <inheritdoc/>
    public override string ToString() => Message;
}
