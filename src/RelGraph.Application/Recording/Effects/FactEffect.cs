using RelGraph.Engine.History;

namespace RelGraph.Application.Recording.Effects;

/// <summary>What recording would do to one key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Outcome">The result in a word.</param>
/// <param name="Before">What is true of the key now on the day looked at, or null.</param>
/// <param name="After">What would be, or null.</param>
/// <param name="Superseded">Versions that would be replaced, ordered by their days.</param>
/// <param name="Recorded">Versions that would be written, ordered by their days.</param>
public sealed record FactEffect(FactKey Key, FactOutcome Outcome, Fact? Before, Fact? After, IReadOnlyList<Fact> Superseded, IReadOnlyList<Fact> Recorded);
