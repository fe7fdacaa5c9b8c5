using RelGraph.Engine.Model;

namespace RelGraph.Application.Importing;

/// <summary>What was read from one file of a bundle, or by one block of a mapping.</summary>
/// <param name="Name">The file.</param>
/// <param name="Kind">What its rows are.</param>
/// <param name="Encoding">The encoding found, for example <c>UTF-8</c> or <c>GB18030</c>.</param>
/// <param name="Delimiter">The delimiter found.</param>
/// <param name="Rows">Rows read, blank ones not counted.</param>
/// <param name="Rejected">Rows with at least one problem.</param>
public sealed record ImportedFile(string Name, FactKind Kind, string Encoding, char Delimiter, long Rows, long Rejected);
