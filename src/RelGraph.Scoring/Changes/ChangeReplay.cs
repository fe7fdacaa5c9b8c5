using RelGraph.Engine.Errors;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Changes;

/// <summary>Takes back what happened, cause after cause, and asks for the score each time.</summary>
internal sealed class ChangeReplay(Scorebook before, Scorebook after, Func<Scorebook, Score> score)
{
    /// <summary>The change with its causes.</summary>
    public ScoreChange Run(CancellationToken cancellation)
    {
        var now = score(after);
        var (start, end) = (ValueIn(before), now.Value);
        var change = new ScoreChange { From = before.Graph.AsOf, To = after.Graph.AsOf, Before = start, After = end, Causes = [] };
        if (start is not { } from || end is not { } to)
        {
            return change with
            {
                UnknownBecause = end is null
                    ? new BilingualText("There is no number now, so that there is no change to explain", "目前没有得分，无变化可解释")
                    : new BilingualText($"There was no number on {change.From:yyyy-MM-dd}, so that there is no change to explain", $"{change.From:yyyy-MM-dd} 尚无得分，无变化可解释"),
            };
        }

        var causes = new List<ChangeCause>();
        var (graph, reached) = (after.Graph, to);
        foreach (var group in new ChangeFinder(before, after, ChangeFocus.Of(now, before, after)).Find().Reverse())
        {
            cancellation.ThrowIfCancellationRequested();
            graph = graph.With(group.Undoing);
            // Where the number vanishes without these facts, the next older cause that has one takes the difference with it.
            var value = ValueIn(new Scorebook(graph, after.Parameters, after.Run)) ?? reached;
            causes.Add(new ChangeCause(group.Kind, group.On, group.Text, reached - value, group.Evidence));
            reached = value;
        }

        causes.Add(new ChangeCause(ChangeCauseKind.TimeAndOthers, null, Rest, reached - from, []));
        return change with { Causes = [.. causes.Where(cause => cause.Points != 0).OrderByDescending(cause => Math.Abs(cause.Points)).ThenBy(cause => cause.Text.English, StringComparer.Ordinal)] };
    }

    private static BilingualText Rest { get; } = new("Time: evidence fades; and what happened to others", "时间推移（证据衰减）及其他人员的变化");

    private double? ValueIn(Scorebook book)
    {
        try
        {
            return score(book).Value;
        }
        catch (NotFoundException)
        {
            return null;
        }
    }
}
