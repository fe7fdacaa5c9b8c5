using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Valuation;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>Takes the items of a balance apart into contacts, and each contact into dated evidence.</summary>
/// <param name="opening">The book of the opening day.</param>
/// <param name="closing">The book of the closing day.</param>
internal sealed class BalanceDrill(Scorebook opening, Scorebook closing)
{
    private const int MostEvidence = 5;

    /// <summary>The lines of a balance, item by item, the largest amount first; lines of nothing are left out. Evidence is gathered as it is read.</summary>
    /// <param name="balance">The balance.</param>
    /// <param name="moves">How its contacts moved.</param>
    /// <param name="items">The items wanted.</param>
    public IEnumerable<BalanceLine> Lines(CapitalBalance balance, IReadOnlyList<ContactMove> moves, IReadOnlyList<BalanceItem> items) =>
        from item in items
        where moves.Count > 0
        let amounts = MoneySplit.OfParts(balance.Of(item), [.. moves.Select(move => move.Of(item))])
        from line in moves.Zip(amounts)
            .Where(line => line.Second.MinorUnits != 0)
            .OrderByDescending(line => Math.Abs(line.Second.MinorUnits)).ThenBy(line => line.First.Contact.Contact, StringComparer.Ordinal)
        select Line(item, line.First, line.Second);

    private BalanceLine Line(BalanceItem item, ContactMove move, Money amount)
    {
        var contact = NodeId.Contact(move.Contact.Contact);
        var holders = HoldersOf(item, move);
        return new BalanceLine(
            item, move.Contact.Account, contact, amount, move.Before?.Closeness ?? 0, move.After?.Closeness ?? 0, holders,
            [.. (item == BalanceItem.Revalued ? Business(move.Contact.Account) : Meetings(contact, holders, item == BalanceItem.Built))
                .OrderByDescending(one => one.On).ThenBy(one => one.Fact.ToString(), StringComparer.Ordinal).Take(MostEvidence)]);
    }

    private List<NodeId> HoldersOf(BalanceItem item, ContactMove move)
    {
        var staff = closing.Capital(Vendor.Us).Staff;
        var ties = item switch
        {
            BalanceItem.Built => move.After?.Ties,
            BalanceItem.Decayed => move.Before?.Ties.Where(tie => staff.Contains(tie.Person)),
            BalanceItem.Lost when move.After is null => move.Before?.Ties,
            BalanceItem.Lost => move.Before?.Ties.Where(tie => !staff.Contains(tie.Person)),
            _ => null,
        };
        return [.. (ties ?? []).Where(tie => tie.Counts).OrderByDescending(tie => tie.Share).ThenBy(tie => tie.Person).Select(tie => tie.Person)];
    }

    private IEnumerable<Evidence> Meetings(NodeId contact, List<NodeId> holders, bool sinceOpening) => holders
        .SelectMany(holder => closing.Graph.Interactions.Between(holder, contact))
        .Where(one => !sinceOpening || one.Day > opening.Graph.AsOf)
        .DistinctBy(one => one.Id)
        .Select(one => ConversationEvidence.Of(closing, one));

    /// <summary>What may have changed the worth of an account since the opening: stages of its deals, contracts signed.</summary>
    private IEnumerable<Evidence> Business(string account)
    {
        foreach (var contract in closing.Graph.Facts.Referring<Contract>(nameof(Contract.Account), NodeId.Account(account)).Where(contract => IsSince(contract.SignedOn)))
        {
            yield return new Evidence(FactKey.Of(contract), contract.SignedOn, new BilingualText($"Contract {contract.Id} signed", $"签订合同 {contract.Id}"));
        }

        foreach (var deal in closing.Graph.Facts.Referring<Opportunity>(nameof(Opportunity.Account), NodeId.Account(account)))
        {
            foreach (var change in closing.Graph.Facts.Referring<StageChange>(nameof(StageChange.Opportunity), NodeId.Opportunity(deal.Id)).Where(change => IsSince(change.On)))
            {
                yield return new Evidence(FactKey.Of(change), change.On, new BilingualText(
                    $"{deal.Name}: {Names.Of(change.Stage)}", $"{deal.Name}：{Names.Of(change.Stage)}"));
            }
        }
    }

    private bool IsSince(DateOnly day) => day > opening.Graph.AsOf && day <= closing.Graph.AsOf;
}
