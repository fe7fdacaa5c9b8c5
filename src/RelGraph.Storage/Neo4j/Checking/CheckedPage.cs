using RelGraph.Engine.History;

namespace RelGraph.Storage.Neo4j.Checking;

/// <summary>What the check of a page found.</summary>
/// <param name="TurnBefore">The workspace's turn when it began.</param>
/// <param name="TurnAfter">The turn when it ended, with what was repaired.</param>
/// <param name="After">The key after which the next page begins.</param>
/// <param name="Limit">How many elements to ask for next.</param>
/// <param name="IsLast">True when no more follow.</param>
/// <param name="Checked">Elements looked at.</param>
/// <param name="Versions">The versions in them.</param>
/// <param name="Faults">The faults.</param>
internal sealed record CheckedPage(
    long TurnBefore, long TurnAfter, string After, int Limit, bool IsLast, long Checked, IReadOnlyList<FactVersion> Versions, IReadOnlyList<Neo4jFault> Faults);
