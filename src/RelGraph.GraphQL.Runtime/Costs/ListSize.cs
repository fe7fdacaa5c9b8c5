namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>How long the list behind a field can get, for bounding what a document costs before it runs; printed as <c>@listSize</c>.</summary>
/// <param name="Assumed">The length counted when no slicing argument says otherwise; null when there is always one. A longer list is answered too; its true cost is metered.</param>
/// <param name="SlicingArguments">Arguments of the field, whole numbers, that bound the length; the largest given counts.</param>
/// <param name="SizedFields">Fields of the value whose lists have this length, as <c>nodes</c> of a connection; empty when the field itself is the list.</param>
public sealed record ListSize(int? Assumed, IReadOnlyList<string> SlicingArguments, IReadOnlyList<string> SizedFields)
{
    /// <summary>The length counted for a list about which a schema says nothing.</summary>
    public const int DefaultAssumed = 25;
}
