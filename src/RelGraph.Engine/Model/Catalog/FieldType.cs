namespace RelGraph.Engine.Model.Catalog;

/// <summary>The type of a field as every front end sees it.</summary>
public enum FieldType
{
    /// <summary>Any text on one line.</summary>
    Text,
    /// <summary>The id of another fact.</summary>
    Id,
    /// <summary>A node: <c>kind:id</c>.</summary>
    Node,
    /// <summary>A vendor: <c>us</c> or a competitor's id.</summary>
    Vendor,
    /// <summary>Ids of other facts.</summary>
    IdList,
    /// <summary>A whole number.</summary>
    WholeNumber,
    /// <summary>A number.</summary>
    Number,
    /// <summary>An exact decimal number.</summary>
    ExactNumber,
    /// <summary>true or false.</summary>
    Boolean,
    /// <summary>A calendar day.</summary>
    Date,
    /// <summary>An instant.</summary>
    Instant,
    /// <summary>An amount of money.</summary>
    Money,
    /// <summary>One of a fixed list of names.</summary>
    Choice,
}
