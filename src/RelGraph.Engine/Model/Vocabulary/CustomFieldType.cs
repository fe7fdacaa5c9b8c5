namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>The type of a custom field.</summary>
public enum CustomFieldType
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Any text.</summary>
    Text = 1,

    /// <summary>A decimal number.</summary>
    Number = 2,

    /// <summary>true or false.</summary>
    Boolean = 3,

    /// <summary>An ISO date.</summary>
    Date = 4,

    /// <summary>One of the allowed values.</summary>
    Choice = 5,
}
