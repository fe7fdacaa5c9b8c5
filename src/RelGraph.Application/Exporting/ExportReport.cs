using RelGraph.Engine.Model;

namespace RelGraph.Application.Exporting;

/// <summary>What an export wrote.</summary>
/// <param name="Path">The directory or .zip file.</param>
/// <param name="RecordedUpTo">The sequence of the last change set it contains.</param>
/// <param name="Rows">Rows by kind; kinds without rows have no file.</param>
public sealed record ExportReport(string Path, long RecordedUpTo, IReadOnlyDictionary<FactKind, long> Rows);
