using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>What all scores have in common, read from the score itself.</summary>
public abstract class ScoreNode : IScore
{
    private readonly Score _score;
    private readonly Reader _reader;

    private protected ScoreNode(Score score, Reader reader)
    {
        _score = score;
        _reader = reader;
    }

    /// <inheritdoc/>
    public double? Value => _score.Value;

    /// <inheritdoc/>
    public ScoreLevel? Level => _score.Level;

    /// <inheritdoc/>
    public Interval? Interval => _score.Interval;

    /// <inheritdoc/>
    public double Confidence => _score.Confidence;

    /// <inheritdoc/>
    public IReadOnlyList<Contribution> Contributions => _score.Contributions;

    /// <inheritdoc/>
    public IReadOnlyList<Gap> Gaps => _score.Gaps;

    /// <inheritdoc/>
    public IReadOnlyList<Evidence> Evidence => _score.Evidence;

    /// <inheritdoc/>
    public Term Explanation => _score.Explanation;

    /// <inheritdoc/>
    public IReadOnlyList<ExplanationLine> ExplanationLines => ExplanationLine.Of(_score.Explanation);

    /// <inheritdoc/>
    public BilingualText? UnknownBecause => _score.UnknownBecause;

    /// <inheritdoc/>
    public IdentityNode Identity => new(_score.Identity, _reader.Moment.RecordedAsOf);
}
