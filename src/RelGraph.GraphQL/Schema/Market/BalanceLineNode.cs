using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.GraphQL.Schema.Market;

/// <summary>What one contact adds to an item of the balance of relationship capital; the lines of an item add up to it to the minor unit.</summary>
[GraphQLName("BalanceLine")]
public sealed class BalanceLineNode
{
    private readonly BalanceLine _line;
    private readonly Reader _reader;

    internal BalanceLineNode(BalanceLine line, Reader reader) => (_line, _reader) = (line, reader);

    /// <summary>The item.</summary>
    public BalanceItem Item => _line.Item;

    /// <summary>The account that employs the contact; the one before where it is employed no more.</summary>
    public AccountNode? Account => _reader.Account(_line.Account);

    /// <summary>The contact; null where it is recorded no more.</summary>
    public ContactNode? Contact => _reader.Contact(_line.Contact.Id);

    /// <summary>Its part of the item; positive for what decayed or was lost, too.</summary>
    public Money Amount => _line.Amount;

    /// <summary>Closeness of our people to the contact on the opening day, 0 to 1.</summary>
    public double ClosenessBefore => _line.ClosenessBefore;

    /// <summary>The same on the closing day.</summary>
    public double ClosenessAfter => _line.ClosenessAfter;

    /// <summary>The ids of those of us whose ties moved, the largest part first: those who left for what is lost.</summary>
    [ListSize(10)]
    public IReadOnlyList<NodeId> Holders => _line.Holders;

    /// <summary>Dated facts behind it, newest first.</summary>
    [ListSize(5)]
    public IReadOnlyList<Evidence> Evidence => _line.Evidence;
}
