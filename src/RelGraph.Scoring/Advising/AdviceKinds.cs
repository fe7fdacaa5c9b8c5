namespace RelGraph.Scoring.Advising;

/// <summary>What kinds of advice have in common.</summary>
internal static class AdviceKinds
{
    /// <summary>The kind that stands for all ways to the same end: a meeting, an introduction and a second thread all bring us closer to a person, and one visit serves them all.</summary>
    public static AdviceKind Way(this AdviceKind kind) => kind is AdviceKind.WarmPath or AdviceKind.SecondThread ? AdviceKind.Meet : kind;
}
