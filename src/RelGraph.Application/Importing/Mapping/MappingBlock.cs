namespace RelGraph.Application.Importing.Mapping;

/// <summary>Rows of one kind, made of the rows of one source file.</summary>
internal sealed record MappingBlock
{
    /// <summary>The kind, for example <c>stage-change</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The source file.</summary>
    public required string From { get; init; }

    /// <summary>Why the block is as it is, for readers.</summary>
    public string? Note { get; init; }

    /// <summary>Conditions that a row must meet, all of them.</summary>
    public IReadOnlyList<MappingCondition> Where { get; init; } = [];

    /// <summary>Columns of the source: of rows with the same values in them only the first counts.</summary>
    public IReadOnlyList<string> Distinct { get; init; } = [];

    /// <summary>The values of each row, by column of the bundle.</summary>
    public required IReadOnlyDictionary<string, MappingExpression> Columns { get; init; }
}
