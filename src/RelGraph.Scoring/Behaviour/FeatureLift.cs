using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Behaviour;

/// <summary>One observed feature of a project, and how much more often similar won projects shared it than lost ones did.</summary>
/// <param name="Aspect">The aspect it belongs to.</param>
/// <param name="Feature">What was observed, for example <c>budget</c>.</param>
/// <param name="Value">What it was, for example <c>allocated</c>.</param>
/// <param name="WonWith">W_v: similarity-weighted number of similar won projects sharing the value.</param>
/// <param name="LostWith">L_v: the same of projects we did not win.</param>
/// <param name="Share">r: share of the value among all similar projects, 0 to 1.</param>
/// <param name="LogRatio">lr: log of the smoothed ratio of frequencies; above 0 speaks for winning.</param>
public sealed record FeatureLift(
    BehaviourAspect Aspect, string Feature, string Value, double WonWith, double LostWith, double Share, double LogRatio);
