namespace RelGraph.Application.Recording.Effects;

/// <summary>What recording would do to a fact.</summary>
public enum FactOutcome
{
    /// <summary>Nothing of the key was recorded before.</summary>
    New,
    /// <summary>It would say something else, or be true on other days.</summary>
    Changed,
    /// <summary>It would no longer be true on the day.</summary>
    Retracted,
    /// <summary>It is recorded just so already.</summary>
    Unchanged,
}
