using System.Globalization;
using RelGraph.Engine.Errors;

namespace RelGraph.Scoring.Pool;

/// <summary>The rules of the shared pool. Nothing here enters a score.</summary>
public sealed record PoolRules
{
    /// <summary>Days without a two-way contact after which an owned account is released into the pool.</summary>
    /// <value>Default 180; 1 to 3660.</value>
    public int SilentDays { get; init; } = 180;

    /// <summary>The same for industries with a rule of their own, by the industry's name.</summary>
    /// <value>Default none.</value>
    public IReadOnlyDictionary<string, int> SilentDaysByIndustry { get; init; } = new Dictionary<string, int>();

    /// <summary>The most accounts one person may own: whoever has as many is not proposed as the next owner.</summary>
    /// <value>Default 50; 1 to 100 000.</value>
    public int MostPerPerson { get; init; } = 50;

    /// <summary>True when an account with an open deal is kept by its owner however silent.</summary>
    /// <value>Default true.</value>
    public bool KeepWithOpenDeal { get; init; } = true;

    /// <summary>The days that hold for an industry.</summary>
    public int DaysFor(string? industry) => industry is not null && SilentDaysByIndustry.TryGetValue(industry, out var days) ? days : SilentDays;

    /// <summary>Checks every rule.</summary>
    /// <exception cref="InvalidValueException">A rule is out of its range.</exception>
    public void ThrowIfInvalid()
    {
        Check("silentDays", SilentDays, 3660);
        Check("mostPerPerson", MostPerPerson, 100_000);
        foreach (var (industry, days) in SilentDaysByIndustry)
        {
            Check($"silentDays of {industry}", days, 3660);
        }
    }

    private static void Check(string name, int value, int most)
    {
        if (value < 1 || value > most)
        {
            throw new InvalidValueException(name, value.ToString(CultureInfo.InvariantCulture), $"a whole number from 1 to {most}", "give a number in that range");
        }
    }
}
