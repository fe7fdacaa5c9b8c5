using RelGraph.Engine.Model;

namespace RelGraph.Application.Importing.Checking;

/// <summary>A reference whose target may still come.</summary>
/// <param name="Row">Its table and how to report.</param>
/// <param name="Line">Its line.</param>
/// <param name="Column">Its column.</param>
/// <param name="Kind">The kind of the target.</param>
/// <param name="Id">The id of the target.</param>
internal readonly record struct PendingReference(RowScope Row, int Line, string Column, FactKind Kind, string Id);
