namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>The limits within which a document is validated.</summary>
public sealed record ValidationOptions
{
    /// <summary>The default of <see cref="MaxErrors"/>: 100.</summary>
    public const int DefaultMaxErrors = 100;

    /// <summary>The default of <see cref="MaxMergeSteps"/>: 1 000 000.</summary>
    public const int DefaultMaxMergeSteps = 1_000_000;

    /// <summary>The options with every default.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>How many errors are reported before validation stops; one more then says that it stopped.</summary>
    /// <value>At least 1; default 100.</value>
    public int MaxErrors { get; init; } = DefaultMaxErrors;

    /// <summary>How many fields may be looked at to find out whether selections merge (section 5.3.2), counting a field
    /// each time it is met. An ordinary document needs a few per field; a hostile one could need exponentially many.</summary>
    /// <value>At least 1; default 1 000 000.</value>
    public int MaxMergeSteps { get; init; } = DefaultMaxMergeSteps;

    /// <summary>Checks all values.</summary>
    /// <exception cref="ArgumentException">A value is out of its range; the message names every such value.</exception>
    public void Validate()
    {
        var problems = new List<string>();
        if (MaxErrors < 1) problems.Add($"MaxErrors must be at least 1 but was {MaxErrors}.");
        if (MaxMergeSteps < 1) problems.Add($"MaxMergeSteps must be at least 1 but was {MaxMergeSteps}.");
        if (problems.Count > 0) throw new ArgumentException(string.Join(' ', problems));
    }
}
