namespace RelGraph.Engine.History;

/// <summary>One step of a change set.</summary>
public abstract record Change
{
    private Change()
    {
    }

    /// <summary>The fact is true on its days. Whatever was recorded of the same key for those days is superseded; other days keep what they had.</summary>
    /// <param name="Fact">The fact.</param>
    public sealed record Assert(Fact Fact) : Change
    {
        /// <inheritdoc/>
        public override FactKey Key => Fact.Key;

        /// <inheritdoc/>
        public override DayRange Days => Fact.Valid;
    }

    /// <summary>Nothing of this key is true on these days any more.</summary>
    /// <param name="RetractedKey">The key.</param>
    /// <param name="RetractedDays">The days.</param>
    public sealed record Retract(FactKey RetractedKey, DayRange RetractedDays) : Change
    {
        /// <inheritdoc/>
        public override FactKey Key => RetractedKey;

        /// <inheritdoc/>
        public override DayRange Days => RetractedDays;
    }

    /// <summary>The key that changes.</summary>
    public abstract FactKey Key { get; }

    /// <summary>The days that change.</summary>
    public abstract DayRange Days { get; }
}
