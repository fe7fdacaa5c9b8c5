using System.Text.Json.Serialization;

namespace RelGraph.Application.Importing.Mapping;

/// <summary>How one value of a bundle is worked out from a row of the source: one origin, then steps in the order in which they are declared here.</summary>
internal sealed record MappingExpression
{
    /// <summary>Origin: a column of the source.</summary>
    public string? Column { get; init; }

    /// <summary>Origin: always this text.</summary>
    public string? Constant { get; init; }

    /// <summary>Origin: a column of another file.</summary>
    public MappingLookup? Lookup { get; init; }

    /// <summary>Origin: several values, joined by the separator; empty ones are left out.</summary>
    public IReadOnlyList<MappingExpression>? Join { get; init; }

    /// <summary>Origin: the first of several values that is not empty.</summary>
    public IReadOnlyList<MappingExpression>? First { get; init; }

    /// <summary>What joins the values of <see cref="Join"/>; a blank where not given.</summary>
    public string? Separator { get; init; }

    /// <summary>Step: one part of the value.</summary>
    public MappingSplit? Split { get; init; }

    /// <summary>Step: the name of a value map of the file; values it does not have stay.</summary>
    public string? Map { get; init; }

    /// <summary>Step: a value map written here; values it does not have stay.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    /// <summary>Step: a .NET date format such as <c>M/d/yyyy</c>; the day becomes an ISO date.</summary>
    public string? Date { get; init; }

    /// <summary>Step: a .NET date and time format; the instant becomes ISO 8601 in the workspace's time zone.</summary>
    public string? Instant { get; init; }

    /// <summary>Step: the thousands separator, which is taken out of a number.</summary>
    public string? Thousands { get; init; }

    /// <summary>Step: a factor for a number, for example 1000000 where the source counts in millions.</summary>
    public decimal? Multiply { get; init; }

    /// <summary>Step: the ISO code put before an amount.</summary>
    public string? Currency { get; init; }

    /// <summary>Step: true to make an id of a name: lower case, letters and digits of any script, the rest hyphens.</summary>
    public bool Slug { get; init; }

    /// <summary>Step: put before a value that is not empty.</summary>
    public string? Prefix { get; init; }

    /// <summary>Step: put after a value that is not empty.</summary>
    public string? Suffix { get; init; }

    /// <summary>Step: what stands for an empty value.</summary>
    public string? Default { get; init; }

    /// <summary>Number of origins; must be one.</summary>
    [JsonIgnore]
    public int Origins => new object?[] { Column, Constant, Lookup, Join, First }.Count(origin => origin is not null);

    /// <summary>The expressions inside this one.</summary>
    [JsonIgnore]
    public IEnumerable<MappingExpression> Inner => (Join ?? []).Concat(First ?? []).Concat(Lookup is null ? [] : [Lookup.Match]);

    /// <summary>This one and all inside it.</summary>
    public IEnumerable<MappingExpression> SelfAndInner() => Inner.SelectMany(inner => inner.SelfAndInner()).Prepend(this);
}
