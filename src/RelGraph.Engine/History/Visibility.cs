namespace RelGraph.Engine.History;

/// <summary>Who may see a fact, and therefore whose numbers may depend on it.</summary>
/// <param name="Scope">How far it is shared.</param>
/// <param name="Owner">The team's id for <see cref="VisibilityScope.Team"/>, the author's for <see cref="VisibilityScope.Private"/>; null when shared.</param>
public readonly record struct Visibility(VisibilityScope Scope, string? Owner)
{
    /// <summary>Shared in the workspace; also the default value.</summary>
    public static Visibility Shared { get; }

    /// <summary>Restricted to one team.</summary>
    public static Visibility Team(string team) => new(VisibilityScope.Team, team);

    /// <summary>Private to one author.</summary>
    public static Visibility Private(string author) => new(VisibilityScope.Private, author);

    /// <summary>The form <c>shared</c>, <c>team:T1</c> or <c>private:E1</c>.</summary>
    public override string ToString() => Scope switch
    {
        VisibilityScope.Team => "team:" + Owner,
        VisibilityScope.Private => "private:" + Owner,
        _ => "shared",
    };

    /// <summary>Reads the form written by <see cref="ToString"/>; empty text is shared.</summary>
    public static bool TryParse(string? text, out Visibility visibility)
    {
        visibility = Shared;
        if (string.IsNullOrEmpty(text) || text == "shared")
        {
            return true;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1)
        {
            return false;
        }

        visibility = text[..colon] switch
        {
            "team" => Team(text[(colon + 1)..]),
            "private" => Private(text[(colon + 1)..]),
            _ => Shared,
        };
        return visibility.Scope != VisibilityScope.Shared;
    }
}
