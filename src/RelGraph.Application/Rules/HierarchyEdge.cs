using RelGraph.Engine.History;

namespace RelGraph.Application.Rules;

/// <summary>One step up a hierarchy.</summary>
/// <param name="Child">Who is below: the key of the fact.</param>
/// <param name="Parent">Who is above; null when nobody is.</param>
/// <param name="Days">For which days.</param>
/// <param name="Place">The place among what is stated, from 0; <see cref="Recorded"/> for what is recorded already.</param>
internal sealed record HierarchyEdge(string Child, string? Parent, DayRange Days, int Place)
{
    /// <summary>The place of an edge that nobody states now.</summary>
    public const int Recorded = -1;
}
