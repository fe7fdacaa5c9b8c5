using RelGraph.Engine.Errors;

namespace RelGraph.Application.Importing;

/// <summary>How a bundle is imported.</summary>
public sealed record ImportOptions
{
    /// <summary>The default of <see cref="MaxProblems"/>.</summary>
    public const int DefaultMaxProblems = 100;

    /// <summary>The default of <see cref="BatchSize"/>.</summary>
    public const int DefaultBatchSize = 10_000;

    /// <summary>Who imports: an employee's id, or the name of a system; recorded with the change set.</summary>
    /// <value>Default <c>import</c>.</value>
    public string Author { get; init; } = "import";

    /// <summary>Why, in the author's words; null when not said.</summary>
    public string? Note { get; init; }

    /// <summary>Tells today, after which nothing past may be dated.</summary>
    /// <value>Default the system's clock.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How many problems the report lists; the rest is counted, and all go to <see cref="ReportFile"/>.</summary>
    /// <value>Default 100; at least 1.</value>
    public int MaxProblems { get; init; } = DefaultMaxProblems;

    /// <summary>How many rows are staged at once.</summary>
    /// <value>Default 10 000; 1 to 1 000 000.</value>
    public int BatchSize { get; init; } = DefaultBatchSize;

    /// <summary>A CSV file that takes every problem and warning; null for none.</summary>
    public string? ReportFile { get; init; }

    /// <summary>Set to import the good rows and write the bad ones, each with its reason, to a file of the same name in this directory; null to import all rows or none.</summary>
    public string? RejectDirectory { get; init; }

    /// <summary>True to check the bundle and write nothing.</summary>
    /// <value>Default false.</value>
    public bool CheckOnly { get; init; }

    /// <summary>Checks the options.</summary>
    /// <exception cref="InvalidValueException">A value is outside its range.</exception>
    public void Validate()
    {
        if (MaxProblems < 1)
        {
            throw new InvalidValueException("MaxProblems", MaxProblems.ToString(System.Globalization.CultureInfo.InvariantCulture), "at least 1", "list one problem or more");
        }

        if (BatchSize is < 1 or > 1_000_000)
        {
            throw new InvalidValueException("BatchSize", BatchSize.ToString(System.Globalization.CultureInfo.InvariantCulture), "1 to 1000000", "leave it at 10000");
        }

        if (string.IsNullOrWhiteSpace(Author))
        {
            throw new InvalidValueException("Author", Author, "an employee's id or the name of a system", "say who imports");
        }
    }
}
