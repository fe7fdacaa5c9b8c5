using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Relationships.Power;

/// <summary>Gathers what power rests on from a picture: roles, political status, influence and formal lines.</summary>
internal sealed class PowerAssembler(RelationshipGraph graph, PowerParameters parameters)
{
    /// <summary>Power of the seats of a deal, ordered by contact id.</summary>
    public IReadOnlyList<ContactPower> OfSeats(IReadOnlyList<Seat> seats)
    {
        var influence = Influence([.. seats.Select(seat => seat.Contact)]);
        var scaled = PowerFormula.Scale([.. seats.Select((seat, place) =>
            PowerFormula.Raw(parameters.Roles.Of(seat.Role), Political(seat.Contact, seat.Political), influence[place]))]);
        return [.. seats.Select((seat, place) =>
            new ContactPower(seat.Contact, scaled[place], influence[place], seat.Role, seat.Political, RankOf(seat.Contact)))];
    }

    /// <summary>Power of people by rank or title, for those with no seat; not scaled.</summary>
    /// <param name="contacts">Contact ids.</param>
    public IReadOnlyList<ContactPower> OfTitles(IReadOnlyList<string> contacts)
    {
        var influence = Influence(contacts);
        return [.. contacts.Select((contact, place) =>
        {
            var rank = RankOf(contact);
            var role = rank is { } known ? parameters.RankWeights[known - 1] : parameters.UnknownRank;
            return new ContactPower(contact, PowerFormula.Raw(role, Political(contact, null), influence[place]), influence[place], null, null, rank);
        })];
    }

    /// <summary>Inf, 1 for the most influential; everybody 1 where nobody is known to move anybody.</summary>
    private double[] Influence(IReadOnlyList<string> contacts)
    {
        if (contacts.Count == 0)
        {
            return [];
        }

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var contact in contacts)
        {
            places.TryAdd(contact, places.Count);
        }

        var edges = new List<Relationship>();
        foreach (var contact in contacts)
        {
            foreach (var line in graph.Facts.Referring<Influences>(nameof(Influences.From), NodeId.Contact(contact)))
            {
                Add(line.From, line.To, line.Strength);
            }

            if (graph.Facts.Find<ReportsTo>(NodeId.Contact(contact).ToString()) is { Manager.Kind: FactKind.Contact } formal)
            {
                Add(formal.Manager.Id, contact, parameters.ReportsToStrength);
            }
        }

        // Rank must flow from the moved to the mover, so that who moves people who themselves move people ranks high.
        var rank = PageRank.Run(CsrGraph.Directed(places.Count, edges), new PageRankOptions { DampingFactor = parameters.Damping }, RunContext.Default);
        return PowerFormula.Scale(rank.Scores);

        void Add(string mover, string moved, double weight)
        {
            if (weight > 0 && places.TryGetValue(mover, out var from) && places.TryGetValue(moved, out var to))
            {
                edges.Add(new Relationship(to, from, weight));
            }
        }
    }

    /// <summary>The political weight; where no status is stated, our people's newest rating of the person's power, L1 to L5, from outside to inner circle.</summary>
    private double Political(string contact, PoliticalStatus? status)
    {
        if (status is not null and not PoliticalStatus.None)
        {
            return parameters.Political(status);
        }

        var rating = graph.Facts.Referring<Judgement>(nameof(Judgement.Contact), NodeId.Contact(contact))
            .Where(judgement => judgement.Aspect == JudgementAspect.Power)
            .OrderByDescending(judgement => judgement.On).ThenBy(judgement => judgement.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return rating is null ? parameters.UnknownPolitical : parameters.Outside + ((rating.Level - 1) / 4.0 * (parameters.InnerCircle - parameters.Outside));
    }

    private int? RankOf(string contact) =>
        graph.Facts.Find<Contact>(contact)?.Rank ?? TitleRank.Of(graph.Facts.Find<Employment>(contact)?.Title);
}
