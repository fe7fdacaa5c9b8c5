using RelGraph.Engine.History;

namespace RelGraph.Application.Importing.Checking;

/// <summary>Where a bundle states a key.</summary>
/// <param name="Table">The table.</param>
/// <param name="Line">The line.</param>
/// <param name="Days">For which days.</param>
/// <param name="IsRejected">True when something is wrong with the row.</param>
internal readonly record struct KeyPlace(int Table, int Line, DayRange Days, bool IsRejected);
