namespace RelGraph.Engine.History;

/// <summary>One recorded version of a fact.</summary>
/// <param name="Fact">What was recorded.</param>
/// <param name="Recorded">The sequence of the change set that recorded it.</param>
/// <param name="Superseded">The sequence of the change set that replaced it, or null while it is current.</param>
public sealed record FactVersion(Fact Fact, long Recorded, long? Superseded)
{
    /// <summary>True when the version was believed after the change set of that sequence.</summary>
    public bool IsVisibleAt(long sequence) => Recorded <= sequence && (Superseded is null || Superseded > sequence);
}
