using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Strengths and ties of nodes that took part in the same events, discounted by event size: without that, large gatherings outweigh everything else.</summary>
/// <remarks>
/// A pair gains weight/(n − 1)^δ of an event of n participants. Conventions: an event of fewer than two participants ties nobody; somebody named twice took part once; the ties are undirected.
/// Reference: Newman, Scientific collaboration networks II, 2001, doi:10.1103/PhysRevE.64.016132, for δ = 1.
/// </remarks>
public static class SharedEvents
{
    private const int EventsPerCheck = 1 << 10;

    /// <summary>The strength that events give each node: the sum of its ties as in <see cref="Ties"/>, without making them. O(participants of all events).</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A participant is not in [0, nodeCount), or a weight is negative or not finite.</exception>
    public static IReadOnlyList<double> Strengths(int nodeCount, IEnumerable<SharedEvent> events, SharedEventsOptions options, RunContext run)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        options.Validate();
        var strengths = new double[nodeCount];
        foreach (var (people, share) in Shares(nodeCount, events, options, run))
        {
            foreach (var person in people)
            {
                strengths[person] += share * (people.Length - 1);
            }
        }

        return strengths;
    }

    /// <summary>The undirected graph of everybody who met, each tie the sum of what its events give. O(Σ n²) over the events: leave out or sample gatherings of thousands.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A participant is not in [0, nodeCount), or a weight is negative or not finite.</exception>
    public static CsrGraph Ties(int nodeCount, IEnumerable<SharedEvent> events, SharedEventsOptions options, RunContext run)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        options.Validate();
        var ties = new List<Relationship>();
        foreach (var (people, share) in Shares(nodeCount, events, options, run))
        {
            for (var one = 0; one < people.Length; one++)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                for (var other = one + 1; other < people.Length; other++)
                {
                    ties.Add(new Relationship(people[one], people[other], share));
                }
            }
        }

        return CsrGraph.Undirected(nodeCount, ties);
    }

    /// <summary>Who took part in each event, ascending, and what it gives a pair.</summary>
    private static IEnumerable<(int[] People, double Share)> Shares(int nodeCount, IEnumerable<SharedEvent> events, SharedEventsOptions options, RunContext run)
    {
        var number = 0;
        foreach (var one in events)
        {
            if (number % EventsPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("adding events", number, null);
            }

            number++;
            if (!(one.Weight >= 0) || !double.IsFinite(one.Weight))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"An event has weight {one.Weight}: weights must be finite and at least 0."), nameof(events));
            }

            var people = one.Participants.Distinct().Order().ToArray();
            if (people.Length > 0 && (people[0] < 0 || people[^1] >= nodeCount))
            {
                throw new ArgumentException($"An event names participant {(people[0] < 0 ? people[0] : people[^1])}: nodes are numbered 0 to {nodeCount - 1}.", nameof(events));
            }

            if (people.Length > 1)
            {
                yield return (people, one.Weight / Math.Pow(people.Length - 1, options.SizeDiscount));
            }
        }
    }
}
