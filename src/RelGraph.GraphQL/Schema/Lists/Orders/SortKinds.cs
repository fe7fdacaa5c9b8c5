namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>Reads values back.</summary>
internal static class SortKinds
{
    /// <summary>The value of a kind that was written as a number, a text or null; null when it is of another kind.</summary>
    public static SortValue? Read(this SortKind kind, object? told) => (kind, told) switch
    {
        (_, null) => SortValue.Unknown,
        (SortKind.Number, double number) => SortValue.Of(number),
        (SortKind.Key, string key) => SortValue.OfKey(key),
        (SortKind.Name, string name) => SortValue.OfName(name),
        (SortKind.PersonName, string name) => SortValue.OfPersonName(name),
        _ => null,
    };
}
