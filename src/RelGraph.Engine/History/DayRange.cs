namespace RelGraph.Engine.History;

/// <summary>The days on which a fact is true: from the first day on, up to but not including <paramref name="To"/>.</summary>
/// <param name="From">First day; <see cref="DateOnly.MinValue"/> when it was always so.</param>
/// <param name="To">First day on which it is no longer true; <see cref="DateOnly.MaxValue"/> while nobody knows an end.</param>
/// <remarks>The default value is empty. A range whose end is not after its start holds no day.</remarks>
public readonly record struct DayRange(DateOnly From, DateOnly To)
{
    /// <summary>Every day.</summary>
    public static DayRange Always { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>From a day on, with no known end.</summary>
    public static DayRange Since(DateOnly from) => new(from, DateOnly.MaxValue);

    /// <summary>True when the range holds no day.</summary>
    public bool IsEmpty => To <= From;

    /// <summary>True when the day is in the range.</summary>
    public bool Contains(DateOnly day) => From <= day && day < To;

    /// <summary>True when every day of the other range is in this one.</summary>
    public bool Covers(DayRange other) => other.IsEmpty || (From <= other.From && other.To <= To);

    /// <summary>True when the two share a day.</summary>
    public bool Overlaps(DayRange other) => !IsEmpty && !other.IsEmpty && From < other.To && other.From < To;

    /// <summary>The form <c>[2024-01-01, 2024-07-01)</c>, with an empty side where there is no bound.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"[{(From == DateOnly.MinValue ? "" : From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))}, {(To == DateOnly.MaxValue ? "" : To.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))})");
}
