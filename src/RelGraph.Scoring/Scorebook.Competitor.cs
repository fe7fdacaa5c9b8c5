using RelGraph.Engine.Errors;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>A rival's relationship in a deal, at a customer or in a segment, on our own scale.</summary>
    /// <param name="competitorId">The competitor.</param>
    /// <param name="scope">Where.</param>
    /// <exception cref="NotFoundException">There is no such competitor, deal, account or segment on the day.</exception>
    public CompetitorScore Competitor(string competitorId, CompetitorScope scope)
    {
        RequireCompetitor(competitorId);
        if (scope.OpportunityId is { } opportunity)
        {
            RequireDeal(opportunity);
        }
        else if (scope.AccountId is { } account)
        {
            RequireAccount(account);
        }

        return Kept($"{competitorId}|{scope}", () => new CompetitorBuilder(this, competitorId, scope).Build());
    }

    /// <summary>Every competitor with a known score in a place, the most dangerous first: the first one's relative advantage is RA.</summary>
    /// <param name="scope">Where.</param>
    /// <exception cref="NotFoundException">There is no such deal, account or segment on the day.</exception>
    public IReadOnlyList<CompetitorScore> Competitors(CompetitorScope scope) => Kept<IReadOnlyList<CompetitorScore>>($"competitors:{scope}", () =>
    [
        .. Graph.Facts.All<Competitor>().Select(competitor => Competitor(competitor.Id, scope))
            .Where(score => score.Value is not null)
            .OrderByDescending(score => score.Value).ThenBy(score => score.Competitor, StringComparer.Ordinal),
    ]);

    /// <summary>The ids of a segment's accounts.</summary>
    internal IReadOnlySet<string> AccountIdsOf(Segment segment) =>
        Kept<HashSet<string>>($"accounts:{segment}", () => [.. AccountsOf(segment).Select(account => account.Id)]);
}
