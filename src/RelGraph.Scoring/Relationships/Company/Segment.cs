using RelGraph.Engine.Errors;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>A part of the market over which a relationship is pooled, written <c>firm</c>, <c>industry:零售</c>, <c>region:华东</c> or <c>customer:A-1</c>.</summary>
/// <param name="Kind">How the part is cut out.</param>
/// <param name="Name">The industry, the region or the account's id; empty for the whole firm.</param>
public readonly record struct Segment(SegmentKind Kind, string Name)
{
    /// <summary>Everything the firm knows.</summary>
    public static Segment Firm { get; } = new(SegmentKind.Firm, "");

    /// <summary>The accounts of one industry.</summary>
    public static Segment Industry(string industry) => new(SegmentKind.Industry, industry);

    /// <summary>The accounts of one region.</summary>
    public static Segment Region(string region) => new(SegmentKind.Region, region);

    /// <summary>One account.</summary>
    public static Segment Customer(string accountId) => new(SegmentKind.Customer, accountId);

    /// <summary>Reads the written form.</summary>
    /// <exception cref="InvalidValueException">The text is not of that form.</exception>
    public static Segment Parse(string text)
    {
        var colon = (text ?? "").IndexOf(':', StringComparison.Ordinal);
        var (kind, name) = colon < 0 ? (text ?? "", "") : (text![..colon], text[(colon + 1)..]);
        return (kind, name) switch
        {
            ("firm", "") => Firm,
            ("industry", not "") => Industry(name),
            ("region", not "") => Region(name),
            ("customer", not "") => Customer(name),
            _ => throw new InvalidValueException("segment", text, "'firm', 'industry:NAME', 'region:NAME' or 'customer:ID'", "write for example industry:零售"),
        };
    }

    /// <summary>The written form.</summary>
    public override string ToString() => Kind switch
    {
        SegmentKind.Industry => "industry:" + Name,
        SegmentKind.Region => "region:" + Name,
        SegmentKind.Customer => "customer:" + Name,
        _ => "firm",
    };
}
