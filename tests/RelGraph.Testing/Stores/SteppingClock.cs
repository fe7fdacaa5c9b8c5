namespace RelGraph.Testing.Stores;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class SteppingClock : TimeProvider
{
    /// <summary>What the clock shows.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now;
}
