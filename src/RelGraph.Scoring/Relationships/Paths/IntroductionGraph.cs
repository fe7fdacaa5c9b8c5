using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Scoring.Relationships.Paths;

/// <summary>The people an introduction can run over, numbered for path search: node 0 stands for our company as a whole.</summary>
/// <remarks>
/// Only ties that count carry an introduction: both sides spoke or wrote or somebody rated it, at least as strong as the weakest tie allowed.
/// Competitors' staff pass nobody on to us and people who opted out have no ties, so neither appears.
/// From our company as a whole each of our people is reached for nothing, and nobody hands back to one of us.
/// </remarks>
internal sealed class IntroductionGraph
{
    /// <summary>The node of our company as a whole.</summary>
    public const int Us = 0;

    private readonly Dictionary<NodeId, int> _places = [];
    private readonly List<NodeId> _people = [];
    private readonly Lazy<CsrGraph> _fromPerson;
    private readonly Lazy<CsrGraph> _fromUs;
    private readonly Lazy<CsrGraph> _contracted;

    /// <param name="book">The scorebook.</param>
    /// <param name="people">Who may appear, in order.</param>
    private IntroductionGraph(Scorebook book, IEnumerable<NodeId> people)
    {
        _people.Add(default);
        foreach (var person in people.Where(person => MayPassOn(book, person)))
        {
            _places.Add(person, _people.Count);
            _people.Add(person);
        }

        var ties = new List<Relationship>();
        for (var place = 1; place < _people.Count; place++)
        {
            foreach (var tie in book.Graph.Ties.Of(_people[place]))
            {
                if ((tie.HasTwoWayContact || tie.IsRated) && tie.Strength >= book.Parameters.Paths.WeakestTie && _places.TryGetValue(tie.To, out var other))
                {
                    ties.Add(new Relationship(place, other, tie.Strength));
                }
            }
        }

        _fromPerson = new(() => CsrGraph.Directed(_people.Count, ties));
        _fromUs = new(() => Enter(ties));
        _contracted = new(() => Contract(ties, book.Parameters.Paths.RedundancyTie));
        Willingness = [1, .. _people.Skip(1).Select(person => person.Kind == FactKind.Employee
            ? 1
            : book.Graph.Facts.Find<Contact>(person.Id)?.Willingness ?? book.Parameters.Paths.UnknownWillingness)];
    }

    /// <summary>The view for paths that start at one given person.</summary>
    public CsrGraph FromPerson => _fromPerson.Value;

    /// <summary>The view for paths that start at our company.</summary>
    public CsrGraph FromUs => _fromUs.Value;

    /// <summary>The view in which our company is one node, over ties that count for redundancy.</summary>
    public CsrGraph Contracted => _contracted.Value;

    /// <summary>How willing each node is to pass one on.</summary>
    public IReadOnlyList<double> Willingness { get; }

    /// <summary>Number of nodes.</summary>
    public int Count => _people.Count;

    /// <summary>Everybody with a tie.</summary>
    public static IntroductionGraph Whole(Scorebook book) => new(book, book.Graph.Ties.People);

    /// <summary>Everybody within some hops of a person: as good as the whole for paths of that length, and small in a large company.</summary>
    public static IntroductionGraph Around(Scorebook book, NodeId person, int hops)
    {
        var seen = new HashSet<NodeId> { person };
        var frontier = new List<NodeId> { person };
        for (var hop = 0; hop < hops; hop++)
        {
            frontier = [.. frontier.SelectMany(one => book.Graph.Ties.Of(one)).Select(tie => tie.To).Where(seen.Add)];
        }

        return new IntroductionGraph(book, seen.Order());
    }

    /// <summary>The number of a person, or −1 for somebody without ties here.</summary>
    public int PlaceOf(NodeId person) => _places.GetValueOrDefault(person, -1);

    /// <summary>The person of a number above 0.</summary>
    public NodeId PersonAt(int place) => _people[place];

    /// <summary>Our company reaches each of our people, and nobody leads back to one of us.</summary>
    private CsrGraph Enter(List<Relationship> ties)
    {
        var edges = new List<Relationship>(_people.Count + ties.Count);
        edges.AddRange(Enumerable.Range(1, _people.Count - 1).Where(IsOurs).Select(place => new Relationship(Us, place)));
        edges.AddRange(ties.Where(tie => !IsOurs(tie.To)));
        return CsrGraph.Directed(_people.Count, edges);
    }

    /// <summary>Each tie of ours gets a node of its own, so that two ties of one employee are two ways out of the company.</summary>
    private CsrGraph Contract(List<Relationship> ties, double weakest)
    {
        var edges = new List<Relationship>(2 * ties.Count);
        var next = _people.Count;
        foreach (var tie in ties.Where(tie => tie.Weight >= weakest && !IsOurs(tie.To)))
        {
            if (IsOurs(tie.From))
            {
                edges.Add(new Relationship(Us, next));
                edges.Add(new Relationship(next++, tie.To));
            }
            else
            {
                edges.Add(tie with { Weight = 1 });
            }
        }

        return CsrGraph.Directed(next, edges);
    }

    private bool IsOurs(int place) => _people[place].Kind == FactKind.Employee;

    private static bool MayPassOn(Scorebook book, NodeId person) => person.Kind == FactKind.Employee
        ? book.Graph.Facts.Find<Engine.Model.Nouns.Employee>(person.Id) is not null
        : book.Graph.Analyses(person.Id)
            && book.Graph.Facts.Find<Employment>(person.Id)?.Organisation.Kind != FactKind.Competitor;
}
