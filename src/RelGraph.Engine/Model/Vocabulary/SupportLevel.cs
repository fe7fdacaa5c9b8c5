namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>How a contact behaves toward a vendor 支持度.</summary>
public enum SupportLevel
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Sells for the vendor in its absence 导师.</summary>
    Mentor = 1,

    /// <summary>Prefers the vendor 支持者.</summary>
    Supporter = 2,

    /// <summary>No preference 中立.</summary>
    Neutral = 3,

    /// <summary>Prefers another 不支持.</summary>
    NonSupporter = 4,

    /// <summary>Works against the vendor 反对者.</summary>
    Enemy = 5,
}
