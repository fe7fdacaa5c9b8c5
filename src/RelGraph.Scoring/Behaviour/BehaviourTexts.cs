using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Behaviour;

/// <summary>The words of project behaviour in both languages.</summary>
internal static class BehaviourTexts
{
    public static readonly BilingualText Fit = new("Fit of project behaviour", "项目行为契合度");

    public static readonly BilingualText NothingObserved = new(
        "No behaviour of this project has been recorded; record what was seen of people, money, things, sentiment or rhythm",
        "该项目尚无行为记录；请记录人、财、物、情、节方面的观察");

    /// <summary>The aspects in their order, with their names.</summary>
    public static readonly IReadOnlyList<(BehaviourAspect Aspect, BilingualText Label)> Aspects =
    [
        (BehaviourAspect.People, new("People", "人")),
        (BehaviourAspect.Finance, new("Money", "财")),
        (BehaviourAspect.Things, new("Things", "物")),
        (BehaviourAspect.Sentiment, new("Sentiment and situation", "情")),
        (BehaviourAspect.Rhythm, new("Rhythm and nodes", "节")),
    ];
}
