using RelGraph.Engine.Derived;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Application.WritingBack;

/// <summary>Turns scores into named values. What is unknown gets no value.</summary>
internal static class ScoreValues
{
    /// <summary>The values every score has.</summary>
    public static Dictionary<string, object> Of(Score score)
    {
        var values = new Dictionary<string, object> { [DerivedNames.Confidence] = score.Confidence };
        values.Put(DerivedNames.Score, score.Value);
        values.Put(DerivedNames.Low, score.Interval?.Low);
        values.Put(DerivedNames.High, score.Interval?.High);
        if (score.Level is { } level)
        {
            values[DerivedNames.Level] = level.ToString();
        }

        return values;
    }

    /// <summary>Adds a number where it is known.</summary>
    public static void Put(this Dictionary<string, object> values, string name, double? value)
    {
        if (value is { } known)
        {
            values[name] = known;
        }
    }
}
