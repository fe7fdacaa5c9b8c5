namespace RelGraph.Engine.History;

/// <summary>Who a number is for. It may depend only on facts that every one of them may see, so the audience is part of a number's identity.</summary>
/// <param name="Team">The team whose restricted facts also count, or null.</param>
/// <param name="Person">The employee whose private facts also count, or null.</param>
public readonly record struct Audience(string? Team, string? Person)
{
    /// <summary>Everybody in the workspace: shared facts only. Also the default value.</summary>
    public static Audience Workspace { get; }

    /// <summary>True when a fact of that visibility may enter this audience's numbers.</summary>
    public bool MaySee(Visibility visibility) => visibility.Scope switch
    {
        VisibilityScope.Shared => true,
        VisibilityScope.Team => Team is not null && Team == visibility.Owner,
        _ => Person is not null && Person == visibility.Owner,
    };
}
