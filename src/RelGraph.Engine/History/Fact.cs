using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.History;

/// <summary>A statement about the world: what is true, on which days, who may see it and how sure the source is.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Valid">On which days it is true.</param>
public sealed record Fact(FactContent Content, DayRange Valid)
{
    /// <summary>The identity through all versions.</summary>
    public FactKey Key => FactKey.Of(Content);

    /// <summary>Where it comes from.</summary>
    /// <value>Default <see cref="FactSource.System"/>.</value>
    public FactSource Source { get; init; }

    /// <summary>How sure the source is, 0 to 1.</summary>
    /// <value>Default 1.</value>
    public double Confidence { get; init; } = 1;

    /// <summary>Who may see it.</summary>
    /// <value>Default shared.</value>
    public Visibility Visibility { get; init; }

    /// <summary>A fact whose validity starts on the day its content names, or was always so where it names none.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="zone">The workspace's time zone, which decides the day of an instant.</param>
    public static Fact Of(FactContent content, TimeZoneInfo zone) =>
        new(content, DayRange.Since(FactCatalog.Of(content).OccurredOn(content, zone) ?? DateOnly.MinValue));

    /// <summary>True when the other fact says the same of the same days in the same way, so that recording it again would change nothing.</summary>
    public bool SaysTheSameAs(Fact other) =>
        Source == other.Source && Confidence.Equals(other.Confidence) && Visibility == other.Visibility
        && FactJson.Write(Content).AsSpan().SequenceEqual(FactJson.Write(other.Content));
}
