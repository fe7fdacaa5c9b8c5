namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What kind of value a list is ordered by.</summary>
internal enum SortKind
{
    /// <summary>A number, a day, an amount, a choice.</summary>
    Number,

    /// <summary>A plain id.</summary>
    Key,

    /// <summary>The name of a thing, or a word.</summary>
    Name,

    /// <summary>The name of a person.</summary>
    PersonName,
}
