namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>How well a contact is covered by a vendor 覆盖.</summary>
public enum CoverageLevel
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>No contact 无接触.</summary>
    NoContact = 1,

    /// <summary>Brief contact 简单接触.</summary>
    Brief = 2,

    /// <summary>Several contacts 多次接触.</summary>
    Multiple = 3,

    /// <summary>In depth 深度接触.</summary>
    InDepth = 4,
}
