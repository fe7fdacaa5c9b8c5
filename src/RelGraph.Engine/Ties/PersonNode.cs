using System.Collections.Immutable;

namespace RelGraph.Engine.Ties;

/// <summary>The pairs of one person that changed since the log's base was laid. A change that touches the person makes a new one, so that the object itself tells whether a tie worked out before is still good.</summary>
internal sealed class PersonNode(ImmutableDictionary<int, PairLog> changed)
{
    public static ImmutableDictionary<int, PairLog> NoPairs { get; } = ImmutableDictionary<int, PairLog>.Empty;

    public ImmutableDictionary<int, PairLog> Changed { get; } = changed;
}
