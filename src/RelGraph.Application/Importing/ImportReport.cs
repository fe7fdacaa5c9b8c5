using RelGraph.Engine.History;

namespace RelGraph.Application.Importing;

/// <summary>What an import did, or why it did nothing.</summary>
public sealed record ImportReport
{
    /// <summary>True when the rows are in the record, or could be when only checked; false when nothing was written.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>The change set's id, derived from the content: the same bundle has the same id. Empty when no id could be derived because a file could not be read.</summary>
    public required string ChangeSetId { get; init; }

    /// <summary>What the store did; null when nothing was written.</summary>
    public ChangeSetReceipt? Receipt { get; init; }

    /// <summary>The files read, in the order of their kinds.</summary>
    public required IReadOnlyList<ImportedFile> Files { get; init; }

    /// <summary>The first problems, at most <see cref="ImportOptions.MaxProblems"/>.</summary>
    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    /// <summary>The number of problems in all.</summary>
    public required long ProblemCount { get; init; }

    /// <summary>What was left aside without harm, such as a column nobody knows; at most <see cref="ImportOptions.MaxProblems"/>.</summary>
    public required IReadOnlyList<ImportProblem> Warnings { get; init; }

    /// <summary>The number of problems that <see cref="Problems"/> does not list.</summary>
    public long UnlistedProblems => ProblemCount - Problems.Count;

    /// <summary>Rows read in all files.</summary>
    public long Rows => Files.Sum(file => file.Rows);

    /// <summary>Rows with a problem in all files.</summary>
    public long RejectedRows => Files.Sum(file => file.Rejected);
}
