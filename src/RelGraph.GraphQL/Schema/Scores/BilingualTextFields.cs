using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>The choice of a language.</summary>
[ExtendsType(typeof(BilingualText))]
public static class BilingualTextFields
{
    /// <summary>The text in one language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language.</param>
    public static string Text(BilingualText text, Language language = Language.En) => language == Language.Zh ? text.Chinese : text.English;
}
