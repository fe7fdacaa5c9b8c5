using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;

namespace RelGraph.Scoring.Changes;

/// <summary>Whom and what a score is about: the nodes whose facts are told apart as causes.</summary>
/// <param name="Nodes">Deals, accounts, employees, rivals and contacts, in order.</param>
/// <param name="ByAccount">True where conversations are told by account, because the people are many.</param>
internal sealed record ChangeFocus(IReadOnlySet<NodeId> Nodes, bool ByAccount)
{
    /// <summary>The focus of a score in either of two pictures, so that who came and who went both count.</summary>
    public static ChangeFocus Of(Score score, Scorebook before, Scorebook after)
    {
        var nodes = new SortedSet<NodeId>();
        foreach (var part in score.Identity.Subject.Split('|'))
        {
            if (NodeId.TryParse(part, out var node))
            {
                nodes.Add(node);
            }
        }

        Segment? segment = score switch
        {
            CompanyScore company => company.Segment,
            CompetitorScore competitor => competitor.Scope.InSegment,
            _ => null,
        };
        foreach (var book in new[] { before, after })
        {
            if (segment is { } place)
            {
                nodes.UnionWith(book.AccountIdsIn(place).Select(NodeId.Account));
            }

            foreach (var node in nodes.ToList())
            {
                nodes.UnionWith(PeopleOf(book, node, score));
            }
        }

        return new ChangeFocus(nodes, segment is { Kind: not SegmentKind.Customer } || score.Identity.Measure == ScoreMeasure.Employee);
    }

    private static IEnumerable<NodeId> PeopleOf(Scorebook book, NodeId node, Score score) => node.Kind switch
    {
        FactKind.Opportunity when score.Identity.Measure != ScoreMeasure.KeyPerson =>
            book.Graph.Facts.Referring<Seat>(nameof(Seat.Opportunity), node).Select(seat => NodeId.Contact(seat.Contact)),
        FactKind.Account => book.Graph.Facts.Referring<Employment>(nameof(Employment.Organisation), node).Select(employment => NodeId.Contact(employment.Contact)),
        _ => [],
    };
}
