namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>The languages of texts made by RelGraph.</summary>
public enum Language
{
    /// <summary>English.</summary>
    En,

    /// <summary>Chinese 中文.</summary>
    Zh,
}
