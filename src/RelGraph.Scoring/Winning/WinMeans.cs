namespace RelGraph.Scoring.Winning;

/// <summary>Mean chain score and coverage of closed deals by segment and stage: what a deal is compared with.</summary>
/// <param name="Chain">D̄ by <c>segment|stage</c>.</param>
/// <param name="Coverage">Mean coverage by <c>segment|stage</c>.</param>
internal sealed record WinMeans(IReadOnlyDictionary<string, double> Chain, IReadOnlyDictionary<string, double> Coverage)
{
    private const int MostProjects = 40;

    /// <summary>The means of deals looked at; of a deal the last look in a stage counts, of a segment's deals at a stage the newest, so that old habits fade.</summary>
    /// <param name="snapshots">Looks at closed deals.</param>
    /// <param name="parameters">How many deals a mean needs.</param>
    public static WinMeans Of(IEnumerable<WinSnapshot> snapshots, WinningParameters parameters)
    {
        var chains = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var coverages = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var cell in snapshots.Where(one => one is { Segment: not null, Features: { Chain: not null, Coverage: not null } }).GroupBy(one => WinReader.MeanKey(one.Segment, one.Stage)))
        {
            var newest = cell.GroupBy(one => one.Opportunity).Select(looks => looks.MaxBy(look => look.Day)!)
                .OrderByDescending(look => look.Day).ThenBy(look => look.Opportunity, StringComparer.Ordinal).Take(Math.Max(MostProjects, parameters.MinClosedProjects)).ToList();
            if (newest.Count >= parameters.MinClosedProjects)
            {
                chains[cell.Key] = newest.Average(look => look.Features.Chain!.Value);
                coverages[cell.Key] = newest.Average(look => look.Features.Coverage!.Value);
            }
        }

        return new WinMeans(chains, coverages);
    }
}
