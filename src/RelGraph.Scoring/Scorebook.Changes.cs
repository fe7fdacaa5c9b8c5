using RelGraph.Engine.Errors;
using RelGraph.Scoring.Changes;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>What changed a score since an earlier day: the causes, with the points by which each moved it, which add up to the change.</summary>
    /// <param name="score">Asks a book for the score, for example <c>book => book.DecisionChain("O-1")</c>.</param>
    /// <param name="since">The earlier day.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    /// <remarks>Costs the score once for each cause, up to a few dozen. As known now, under the same parameters.</remarks>
    /// <exception cref="InvalidValueException">The day is not before the day of the picture.</exception>
    /// <exception cref="NotFoundException">There is no such subject on the day of the picture.</exception>
    public ScoreChange ChangeSince(Func<Scorebook, Score> score, DateOnly since, CancellationToken cancellation = default) => since < Graph.AsOf
        ? new ChangeReplay(Past(since), this, score).Run(cancellation)
        : throw new InvalidValueException("since", $"{since:yyyy-MM-dd}", $"a day before {Graph.AsOf:yyyy-MM-dd}", "give an earlier day, or ask as of a later one");

    /// <summary>The ids of a segment's accounts; none where it has none on the day.</summary>
    internal IEnumerable<string> AccountIdsIn(Segment segment)
    {
        try
        {
            return AccountIdsOf(segment);
        }
        catch (NotFoundException)
        {
            return [];
        }
    }
}
