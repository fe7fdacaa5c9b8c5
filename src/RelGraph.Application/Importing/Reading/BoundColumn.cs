using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Application.Importing.Reading;

/// <summary>What one column of a header was found to be.</summary>
/// <param name="Header">The header as written.</param>
/// <param name="Role">What it sets.</param>
/// <param name="Field">For a field, its place in the descriptor's fields; else -1.</param>
/// <param name="Custom">For a custom field, its declaration.</param>
internal readonly record struct BoundColumn(string Header, ColumnRole Role, int Field = -1, CustomField? Custom = null);
