using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Winning;

/// <summary>Scores of the four TAS sections (scoring.md 8): five criteria each, plus 1, unknown −.25, minus −1, by weight.</summary>
public static class TasSections
{
    /// <summary>What an unknown answer counts: not knowing is a weakness, not a neutral answer.</summary>
    public const double UnknownValue = -.25;

    /// <summary>The weighted score of answers of one section, −1 to 1; null when none has any weight.</summary>
    public static double? Score(IEnumerable<(TasVerdict Answer, double Weight)> answers)
    {
        double sum = 0, weights = 0;
        foreach (var (answer, weight) in answers)
        {
            sum += weight * (answer switch { TasVerdict.Plus => 1, TasVerdict.Minus => -1, _ => UnknownValue });
            weights += weight;
        }

        return weights > 0 ? sum / weights : null;
    }

    /// <summary>The section of a criterion: 1 is there an opportunity, 2 can we compete, 3 can we win, 4 is it worth winning.</summary>
    public static int SectionOf(int criterion) => ((criterion - 1) / 5) + 1;

    /// <summary>The mean over the sections that have a recorded answer; null when there is none.</summary>
    public static double? Mean(IEnumerable<TasAnswer> answers)
    {
        var sections = answers
            .GroupBy(answer => SectionOf(answer.Criterion))
            .OrderBy(section => section.Key)
            .Select(section => Score(section.OrderBy(answer => answer.Criterion).Select(answer => (answer.Answer, answer.Weight ?? 1))))
            .OfType<double>()
            .ToList();
        return sections.Count == 0 ? null : sections.Average();
    }
}
