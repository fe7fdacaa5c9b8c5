using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring;
using RelGraph.Scoring.Changes;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Trends;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>What all scores have in common, read from the score itself.</summary>
public abstract class ScoreNode : IScore
{
    private readonly Score _score;
    private readonly Reader _reader;
    private readonly Func<Scorebook, Score> _again;

    /// <param name="score">The score.</param>
    /// <param name="reader">The picture.</param>
    /// <param name="again">Asks another book for the same score.</param>
    private protected ScoreNode(Score score, Reader reader, Func<Scorebook, Score> again) => (_score, _reader, _again) = (score, reader, again);

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
    [GraphQLField]
    [Cost(200), ListSize(Slicing = ["weeks"], Sized = ["points"])]
    public Trend Trend(int weeks = Scorebook.TrendWeeks, CancellationToken cancellation = default) => _reader.Book.Trend(_again, weeks, cancellation);

    /// <inheritdoc/>
    [GraphQLField]
    [Cost(200)]
    public ScoreChange ChangeSince(DateOnly since, CancellationToken cancellation = default) => _reader.Book.ChangeSince(_again, since, cancellation);

    /// <inheritdoc/>
    public IdentityNode Identity => new(_score.Identity, _reader.Moment.RecordedAsOf);
}
