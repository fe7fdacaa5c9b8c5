using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;

namespace RelGraph.Application.Exporting;

/// <summary>What an export contains.</summary>
public sealed record ExportOptions
{
    /// <summary>The day of interest; null for all days.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>As the record was at this instant; null for now.</summary>
    public DateTimeOffset? RecordedAsOf { get; init; }

    /// <summary>Only these kinds; null for all.</summary>
    public IReadOnlyList<FactKind>? Kinds { get; init; }

    /// <summary>True for all that was true on some day up to <see cref="AsOf"/>; false for what is true on that very day.</summary>
    /// <value>Default true; false needs <see cref="AsOf"/>.</value>
    public bool IncludeHistory { get; init; } = true;

    /// <summary>True to begin each file with a byte order mark, by which Excel knows UTF-8.</summary>
    /// <value>Default true.</value>
    public bool ByteOrderMark { get; init; } = true;

    /// <summary>Checks the options.</summary>
    /// <exception cref="InvalidValueException">History is left out without a day of interest, or a kind does not exist.</exception>
    public void Validate()
    {
        if (!IncludeHistory && AsOf is null)
        {
            throw new InvalidValueException("IncludeHistory", "false", "true unless AsOf names a day", "name the day whose facts are wanted");
        }

        if (Kinds?.FirstOrDefault(kind => kind == FactKind.None || !Enum.IsDefined(kind)) is { } odd && Kinds.Contains(odd))
        {
            throw new InvalidValueException("Kinds", odd.ToString(), "kinds of facts", "leave the kind out");
        }
    }
}
