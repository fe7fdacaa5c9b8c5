using RelGraph.Cli.Measures;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Cli.Output;

/// <summary>Many scores as programs read them: short, with what is needed to ask for one of them in full.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="AsOf">The day described.</param>
/// <param name="RecordedUpTo">The sequence of the last change set known.</param>
/// <param name="ParameterHash">The hash of the parameters.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Scores">The scores shown, highest first.</param>
internal sealed record RankingDocument(string Measure, DateOnly AsOf, long RecordedUpTo, string ParameterHash, int Total, IReadOnlyList<RankingDocument.Entry> Scores)
{
    /// <summary>One score of the list.</summary>
    /// <param name="Ids">The ids, as the command takes them.</param>
    /// <param name="Name">The name with its id.</param>
    /// <param name="Value">The number; null when unknown.</param>
    /// <param name="Level">The level; null when unknown.</param>
    /// <param name="Interval">The 80 % interval; null when unknown.</param>
    /// <param name="Confidence">0 to 1.</param>
    /// <param name="Gaps">How many things are not known.</param>
    /// <param name="UnknownBecause">Why there is no number; null when there is one.</param>
    public sealed record Entry(IReadOnlyList<string> Ids, string Name, double? Value, ScoreLevel? Level, Interval? Interval, double Confidence, int Gaps, BilingualText? UnknownBecause)
    {
        /// <summary>The entry of a score.</summary>
        public static Entry Of(ScoredSubject subject) => new(
            subject.Ids, subject.Name, subject.Score.Value, subject.Score.Level, subject.Score.Interval, subject.Score.Confidence, subject.Score.Gaps.Count, subject.Score.UnknownBecause);
    }
}
