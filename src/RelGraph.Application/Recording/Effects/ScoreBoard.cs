using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Application.Recording.Effects;

/// <summary>The numbers of deals, accounts and people side by side, so that two pictures can be compared.</summary>
public static class ScoreBoard
{
    /// <summary>The numbers that differ between two pictures, the greatest movement first.</summary>
    /// <param name="before">The one picture.</param>
    /// <param name="after">The other, of the same day for the same audience.</param>
    /// <param name="cancellation">Obeyed between subjects.</param>
    /// <remarks>Scores every open deal, account and person of both pictures: what was asked for before is not computed again.</remarks>
    public static IReadOnlyList<ScoreMove> Moves(Scorebook before, Scorebook after, CancellationToken cancellation)
    {
        var deals = OpenDeals(before, after);
        var (then, now) = (Of(before, deals, cancellation), Of(after, deals, cancellation));
        return
        [
            .. then.Keys.Union(now.Keys)
                .Select(subject => new ScoreMove(subject, then.GetValueOrDefault(subject), now.GetValueOrDefault(subject)))
                .Where(move => !Nullable.Equals(move.Before, move.After))
                .OrderByDescending(move => move.Size).ThenBy(move => move.Subject.Measure)
                .ThenBy(move => move.Subject.Node.ToString(), StringComparer.Ordinal).ThenBy(move => move.Subject.Opportunity, StringComparer.Ordinal),
        ];
    }

    /// <summary>The deals open in either picture, ordered by id: one that a change closes moves too.</summary>
    public static IReadOnlyList<string> OpenDeals(Scorebook before, Scorebook after) =>
        [.. new[] { before, after }.SelectMany(book => book.Deals.All).Where(deal => deal.IsOpen).Select(deal => deal.Opportunity.Id).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The numbers of one picture.</summary>
    /// <param name="book">The picture's scores.</param>
    /// <param name="deals">The deals looked at.</param>
    /// <param name="cancellation">Obeyed between subjects.</param>
    public static IReadOnlyDictionary<ScoreSubject, double?> Of(Scorebook book, IReadOnlyList<string> deals, CancellationToken cancellation)
    {
        var board = new Dictionary<ScoreSubject, double?>();
        foreach (var deal in deals.Where(deal => book.Deals.Find(deal) is not null))
        {
            cancellation.ThrowIfCancellationRequested();
            var (node, chain) = (NodeId.Opportunity(deal), book.DecisionChain(deal));
            board[new(ScoreMeasure.DecisionChain, node)] = chain.Value;
            board[new(ScoreMeasure.WinProbability, node)] = book.WinProbability(deal).Value;
            foreach (var seat in chain.Seats)
            {
                board[new(ScoreMeasure.KeyPerson, NodeId.Contact(seat.Person.Contact), deal)] = seat.Person.Value;
            }
        }

        foreach (var account in book.Graph.Facts.All<Account>())
        {
            cancellation.ThrowIfCancellationRequested();
            board[new(ScoreMeasure.Customer, NodeId.Account(account.Id))] = book.Customer(account.Id).Value;
        }

        foreach (var contact in book.Graph.Facts.All<Contact>().Where(contact => !book.Graph.Ties.IsOptedOut(NodeId.Contact(contact.Id))))
        {
            cancellation.ThrowIfCancellationRequested();
            board[new(ScoreMeasure.KeyPerson, NodeId.Contact(contact.Id))] = book.Person(contact.Id).Value;
        }

        return board;
    }
}
