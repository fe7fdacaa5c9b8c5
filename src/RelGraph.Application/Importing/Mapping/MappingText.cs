namespace RelGraph.Application.Importing.Mapping;

/// <summary>A mapping file as written.</summary>
internal sealed record MappingText
{
    /// <summary>What the mapping is for.</summary>
    public required string Name { get; init; }

    /// <summary>Where the export comes from and what was decided, for readers.</summary>
    public string? Description { get; init; }

    /// <summary>Value maps by name: clean-ups such as <c>"GTXPro": "GTX Pro"</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Maps { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>The blocks of rows.</summary>
    public required IReadOnlyList<MappingBlock> Rows { get; init; }
}
