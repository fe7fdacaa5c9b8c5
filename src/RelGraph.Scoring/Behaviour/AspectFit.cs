using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Behaviour;

/// <summary>How one aspect of a project's behaviour fits the pattern of similar won projects.</summary>
/// <param name="Aspect">The aspect.</param>
/// <param name="Label">Its name, for people.</param>
/// <param name="Fit">0 to 100, 50 like the average; null where nothing was observed in the aspect.</param>
/// <param name="Interval">The 80 % interval; null where there is no fit.</param>
/// <param name="Confidence">How much rests on similar projects, 0 to 1.</param>
/// <param name="Features">The observed features that count, the most telling first.</param>
/// <param name="Uncounted">Observed features whose value no similar project shares, as <c>feature=value</c>.</param>
public sealed record AspectFit(
    BehaviourAspect Aspect, BilingualText Label, double? Fit, Interval? Interval, double Confidence, IReadOnlyList<FeatureLift> Features, IReadOnlyList<string> Uncounted);
