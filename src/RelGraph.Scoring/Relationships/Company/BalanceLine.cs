using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>What one contact adds to an item of the balance of held value; the lines of an item add up to it to the minor unit.</summary>
/// <param name="Item">The item.</param>
/// <param name="Account">The account that employs the contact; the one before where it is employed no more.</param>
/// <param name="Contact">The contact.</param>
/// <param name="Amount">Its part of the item, with the sign the item has in the sheet's own line: decayed and lost are positive where value went.</param>
/// <param name="ClosenessBefore">Closeness of our people to the contact on the opening day, 0 to 1; 0 where it is new.</param>
/// <param name="ClosenessAfter">The same on the closing day; 0 where it is gone.</param>
/// <param name="Holders">Whose ties moved: those who left for lost, those who are still there for built and decayed, the largest part first; none for revalued.</param>
/// <param name="Evidence">Dated facts behind it, newest first: contacts since the opening for built, the last contacts for decayed and lost, stages and contracts of the account for revalued.</param>
public sealed record BalanceLine(
    BalanceItem Item, string Account, NodeId Contact, Money Amount, double ClosenessBefore, double ClosenessAfter, IReadOnlyList<NodeId> Holders, IReadOnlyList<Evidence> Evidence);
