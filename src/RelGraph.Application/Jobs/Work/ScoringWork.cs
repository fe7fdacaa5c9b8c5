using System.Globalization;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;

namespace RelGraph.Application.Jobs.Work;

/// <summary>Works out every score of a point of view. They stay with the workspace, so that questions from the same point of view find them ready until something is recorded.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="moment">The point of view.</param>
public sealed class ScoringWork(Workspace workspace, Moment moment) : IJobWork
{
    /// <inheritdoc/>
    public JobKind Kind => JobKind.Scoring;

    /// <inheritdoc/>
    public string Content => string.Create(CultureInfo.InvariantCulture, $"{moment.AsOf:yyyy-MM-dd}|{moment.RecordedAsOf:O}|{moment.Audience.Team}|{moment.Audience.Person}");

    /// <inheritdoc/>
    public async Task<object> RunAsync(RunContext run)
    {
        var book = await workspace.ScoresAsync(moment, run.Cancellation).ConfigureAwait(false);
        var facts = book.Graph.Facts;
        IReadOnlyList<string> deals = [.. book.Deals.All.Select(deal => deal.Opportunity.Id)];
        var pass = new ScoringPass(run);
        MeasureSummary[] measures =
        [
            pass.Score("score deals", ScoreMeasure.DecisionChain, deals, book.DecisionChain),
            pass.Score("score deals", ScoreMeasure.WinProbability, deals, book.WinProbability),
            pass.Score("score our company", ScoreMeasure.Company, [""], _ => book.Company(Segment.Firm)),
            pass.Score("score employees", ScoreMeasure.Employee, Ids(facts.All<Employee>()), book.Employee),
            pass.Score("score competitors", ScoreMeasure.Competitor, Ids(facts.All<Competitor>()), id => book.Competitor(id, CompetitorScope.Segment(Segment.Firm))),
            pass.Score("score accounts", ScoreMeasure.Customer, Ids(facts.All<Account>()), id => book.Customer(id)),
            pass.Score("score people", ScoreMeasure.KeyPerson, [.. Ids(facts.All<Contact>()).Where(id => !book.Graph.Ties.IsOptedOut(NodeId.Contact(id)))], id => book.Person(id)),
        ];
        return new ScoringResult(book.Graph.AsOf, book.Graph.Sequence, book.ParameterHash, measures);
    }

    private static IReadOnlyList<string> Ids(IEnumerable<IdentifiedContent> nouns) => [.. nouns.Select(noun => noun.Id)];
}
