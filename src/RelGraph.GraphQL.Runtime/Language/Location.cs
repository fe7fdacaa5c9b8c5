namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A place in a GraphQL text.</summary>
/// <param name="Line">The line, counted from 1; 0 in a node that was built rather than parsed.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1; 0 in a node that was built rather than parsed.</param>
/// <param name="Start">The offset of the first character, counted from 0.</param>
/// <param name="End">The offset after the last character.</param>
/// <remarks>The default value is the place of nodes that do not come from a text.</remarks>
public readonly record struct Location(int Line, int Column, int Start, int End)
{
    /// <summary>Whether the place is known, that is, the node was parsed from a text.</summary>
    public bool IsKnown => Line > 0;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
