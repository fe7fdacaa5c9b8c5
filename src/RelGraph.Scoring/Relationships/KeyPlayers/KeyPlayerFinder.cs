using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Scoring.Relationships.KeyPlayers;

/// <summary>Finds the key players of an account in the network of its people: who moves whom, who works with whom, who is in contact.</summary>
internal sealed class KeyPlayerFinder(Scorebook book)
{
    /// <summary>The sets of a size.</summary>
    public AccountKeyPlayers Of(string account, int count)
    {
        var people = book.Graph.Facts.Referring<Employment>(nameof(Employment.Organisation), NodeId.Account(account))
            .Where(employment => book.Graph.Analyses(employment.Contact))
            .Select(employment => NodeId.Contact(employment.Contact))
            .ToHashSet();
        var network = NamedGraph.Directed(people, people.SelectMany(person => From(person, people)));
        var options = new KeyPlayersOptions { Count = count };
        var reaching = KeyPlayersReaching.Run(network.View, options, book.Run);
        var fragmenting = KeyPlayersFragmenting.Run(network.View, options, book.Run);
        return new AccountKeyPlayers(
            account,
            people.Count,
            SetOf(network, reaching, people.Count == 0 ? 0 : reaching.Value / people.Count, 0),
            SetOf(network, fragmenting, fragmenting.Value, Parted(network.View)));
    }

    private static KeyPlayerSet SetOf(NamedGraph network, KeyPlayersResult result, double value, double without) =>
        new([.. result.Nodes.Select(node => network.Nodes[node])], value, without, result.IsExact);

    /// <summary>Whom a person moves or is in contact with, among the people.</summary>
    private IEnumerable<(NodeId From, NodeId To, double Weight)> From(NodeId person, HashSet<NodeId> people)
    {
        var facts = book.Graph.Facts;
        return facts.Referring<Influences>(nameof(Influences.From), person).Where(line => line.Strength > 0).Select(line => NodeId.Contact(line.To))
            .Concat(facts.Referring<ReportsTo>(nameof(ReportsTo.Manager), person).Select(line => line.Person))
            .Concat(facts.Referring<WorksWith>(person).Select(line => line.From == person ? line.To : line.From))
            .Concat(book.Graph.Ties.Of(person).Where(tie => tie.Strength >= book.Parameters.Company.HoldStrength).Select(tie => tie.To))
            .Where(other => other != person && people.Contains(other))
            .Distinct()
            .Select(other => (person, other, 1.0));
    }

    /// <summary>The share of ordered pairs that no path joins, with everybody there.</summary>
    private static double Parted(CsrGraph graph)
    {
        if (graph.NodeCount < 2)
        {
            return 0;
        }

        var place = new int[graph.NodeCount];
        for (var node = 0; node < place.Length; node++)
        {
            place[node] = node;
        }

        foreach (var one in CsrGraph.Relationships(graph))
        {
            place[Root(place, one.From)] = Root(place, one.To);
        }

        var joined = Enumerable.Range(0, place.Length).GroupBy(node => Root(place, node)).Sum(part => (double)part.Count() * (part.Count() - 1));
        return 1 - (joined / ((double)place.Length * (place.Length - 1)));
    }

    private static int Root(int[] place, int node)
    {
        while (place[node] != node)
        {
            node = place[node] = place[place[node]];
        }

        return node;
    }
}
