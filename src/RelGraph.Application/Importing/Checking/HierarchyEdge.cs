using RelGraph.Engine.History;

namespace RelGraph.Application.Importing.Checking;

/// <summary>One step up a hierarchy.</summary>
/// <param name="Child">Who is below.</param>
/// <param name="Parent">Who is above; null when the row says that nobody is.</param>
/// <param name="Days">For which days.</param>
/// <param name="Row">Its table, or null for a recorded fact.</param>
/// <param name="Line">Its line, or 0.</param>
internal sealed record HierarchyEdge(string Child, string? Parent, DayRange Days, RowScope? Row, int Line);
