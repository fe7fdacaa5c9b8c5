using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Relationships.Paths;

/// <summary>A warm path 引荐路径 from one of our people to a contact.</summary>
/// <param name="Hops">The steps in order; the first asker is one of our people.</param>
/// <param name="Strength">Product of tie strengths and of the willingness of those between, above 0 to 1.</param>
public sealed record IntroductionPath(IReadOnlyList<IntroductionHop> Hops, double Strength)
{
    /// <summary>Our person who starts.</summary>
    public NodeId Start => Hops[0].Asker;

    /// <summary>The contact to reach.</summary>
    public NodeId Goal => Hops[^1].Asked;
}
