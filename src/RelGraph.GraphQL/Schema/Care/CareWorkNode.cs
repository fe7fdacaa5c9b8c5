using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Care;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Care;

/// <summary>One thing to do for a relationship beyond a single deal: what, who, with whom, by when, what it is expected to bring in a year and to cost, and why. Associational, not causal.</summary>
[GraphQLName("CareWork")]
public sealed class CareWorkNode
{
    private readonly CareWork _work;
    private readonly Reader _reader;

    internal CareWorkNode(CareWork work, Reader reader) => (_work, _reader) = (work, reader);

    /// <summary>What kind of work it is.</summary>
    public CareKind Kind => _work.Kind;

    /// <summary>Other reasons for the same visit.</summary>
    [ListSize(2)]
    public IReadOnlyList<CareKind> Also => _work.Also;

    /// <summary>The work.</summary>
    public BilingualText Text => _work.Text;

    /// <summary>The account.</summary>
    public AccountNode? Account => _reader.Account(_work.Account);

    /// <summary>The person it is about; null where it is about the account.</summary>
    public ContactNode? Contact => _reader.Contact(_work.Contact);

    /// <summary>Who of us should do it.</summary>
    public EmployeeNode? Owner => _reader.Employee(_work.Owner);

    /// <summary>By when.</summary>
    public DateOnly Deadline => _work.Deadline;

    /// <summary>How long it takes, in hours: an assumption.</summary>
    public double Hours => _work.Hours;

    /// <summary>What the owner's hours cost; null where no hourly cost is recorded.</summary>
    public Money? Cost => _work.Cost;

    /// <summary>The chance that it succeeds, 0 to 1: an assumption.</summary>
    public double Success => _work.Success;

    /// <summary>Expected change of the customer score of the account, in points; null where the account has none.</summary>
    public double? Score => _work.Score;

    /// <summary>Expected change of our closeness to the person, 0 to 1; 0 for work with an account.</summary>
    public double Closeness => _work.Closeness;

    /// <summary>Expected change of the relationship capital over a year, less what is expected to leave with people of ours; null where there is no money.</summary>
    public Money? Capital => _work.Capital;

    /// <summary>The lower end of its 80 % interval, from what is uncertain about the ties.</summary>
    public Money? Low => _work is { Capital: { } capital, CapitalRange: { } range } ? ValueSplitNode.Minor(range.Low, capital) : null;

    /// <summary>The upper end of the interval.</summary>
    public Money? High => _work is { Capital: { } capital, CapitalRange: { } range } ? ValueSplitNode.Minor(range.High, capital) : null;

    /// <summary>Expected capital for an hour of work; null where there is no money.</summary>
    public Money? WorthPerHour => _work.Capital is { } capital ? ValueSplitNode.Minor(_work.WorthPerHour, capital) : null;

    /// <summary>Open deals in which the person has a seat: the same conversation serves them, too.</summary>
    [ListSize(3)]
    public IReadOnlyList<OpportunityNode> Deals => [.. _work.Deals.Select(_reader.Opportunity).OfType<OpportunityNode>()];

    /// <summary>The conversations of ours with the person, newest first.</summary>
    [ListSize(3)]
    public IReadOnlyList<Evidence> Evidence => _work.Evidence;

    /// <summary>The first pieces of work of a list.</summary>
    internal static IReadOnlyList<CareWorkNode> First(IReadOnlyList<CareWork> work, int first, Reader reader) =>
        [.. work.Take(Counts.Checked("first", first, CareWork.Most)).Select(one => new CareWorkNode(one, reader))];
}
