namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>An answer to a TAS criterion: plus, unknown or minus.</summary>
public enum TasVerdict
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>In favour (+).</summary>
    Plus = 1,

    /// <summary>Unknown (?).</summary>
    Unknown = 2,

    /// <summary>Against (−).</summary>
    Minus = 3,
}
