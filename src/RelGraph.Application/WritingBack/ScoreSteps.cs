using RelGraph.Engine.Derived;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Application.WritingBack;

/// <summary>Which scores are written for whom.</summary>
internal static class ScoreSteps
{
    /// <summary>The open deals with their seats.</summary>
    public static ScoreStep OfDeals(Scorebook book) =>
        new("write scores of deals", [.. book.Deals.All.Where(deal => deal.IsOpen).Select(deal => NodeId.Opportunity(deal.Opportunity.Id))], OfDeal);

    /// <summary>Everybody and everything else.</summary>
    public static IReadOnlyList<ScoreStep> OfOthers(Scorebook book)
    {
        var facts = book.Graph.Facts;
        return
        [
            new("write scores of employees", [.. facts.All<Employee>().Select(employee => NodeId.Employee(employee.Id))], OfEmployee),
            new("write scores of competitors", [.. facts.All<Competitor>().Select(competitor => NodeId.Competitor(competitor.Id))], OfCompetitor),
            new("write scores of accounts", [.. facts.All<Account>().Select(account => NodeId.Account(account.Id))], OfAccount),
            new("write scores of people", Analysed(book.Graph), OfContact),
        ];
    }

    /// <summary>Contacts who did not ask to be left out.</summary>
    private static List<NodeId> Analysed(RelationshipGraph graph) =>
        [.. graph.Facts.All<Contact>().Select(contact => NodeId.Contact(contact.Id)).Where(contact => !graph.Ties.IsOptedOut(contact))];

    private static IEnumerable<DerivedElement> OfDeal(Scorebook book, string id)
    {
        var (chain, win) = (book.DecisionChain(id), book.WinProbability(id));
        var values = ScoreValues.Of(chain);
        values.Put(DerivedNames.WinProbability, win.Probability);
        values.Put(DerivedNames.WinLow, win.Interval?.Low / 100);
        values.Put(DerivedNames.WinHigh, win.Interval?.High / 100);
        values[DerivedNames.WinConfidence] = win.Confidence;
        yield return new(new FactKey(FactKind.Opportunity, id), values);
        foreach (var seat in chain.Seats)
        {
            var ofSeat = ScoreValues.Of(seat.Person);
            ofSeat[DerivedNames.Power] = seat.Person.Importance;
            ofSeat[DerivedNames.Swing] = seat.Swing;
            yield return new(new FactKey(FactKind.Seat, $"{id}|{seat.Person.Contact}"), ofSeat);
        }
    }

    private static IEnumerable<DerivedElement> OfEmployee(Scorebook book, string id) => [new(new FactKey(FactKind.Employee, id), ScoreValues.Of(book.Employee(id)))];

    private static IEnumerable<DerivedElement> OfAccount(Scorebook book, string id) => [new(new FactKey(FactKind.Account, id), ScoreValues.Of(book.Customer(id)))];

    private static IEnumerable<DerivedElement> OfCompetitor(Scorebook book, string id)
    {
        var score = book.Competitor(id, CompetitorScope.Segment(Segment.Firm));
        var values = ScoreValues.Of(score);
        values.Put(DerivedNames.RelativeAdvantage, score.RelativeAdvantage);
        yield return new(new FactKey(FactKind.Competitor, id), values);
    }

    /// <summary>The best a person is with us: outside any deal, or in an open deal with a seat. Of equal ones the one outside counts, then the deal with the smaller id.</summary>
    private static IEnumerable<DerivedElement> OfContact(Scorebook book, string id)
    {
        var best = book.Person(id);
        foreach (var score in InDeals(book, id))
        {
            best = score.Value is { } value && !(value <= best.Value) ? score : best;
        }

        var values = ScoreValues.Of(best);
        if (best.Opportunity is { } deal)
        {
            values[DerivedNames.ScoreOpportunity] = deal;
        }

        yield return new(new FactKey(FactKind.Contact, id), values);
    }

    private static IEnumerable<KeyPersonScore> InDeals(Scorebook book, string contact) =>
        book.Graph.Facts.Referring<Seat>(nameof(Seat.Contact), NodeId.Contact(contact))
            .Where(seat => book.Deals.Find(seat.Opportunity) is { IsOpen: true })
            .Select(seat => book.KeyPerson(seat.Opportunity, contact));
}
