namespace RelGraph.Scoring.Explanations;

/// <summary>A text for people, in both languages of the product.</summary>
/// <param name="English">The English text.</param>
/// <param name="Chinese">The Chinese text 中文.</param>
public sealed record BilingualText(string English, string Chinese)
{
    /// <summary>The text in a language: Chinese for <c>zh</c> and its variants, English otherwise.</summary>
    public string In(string? language) => language?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Chinese : English;

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
