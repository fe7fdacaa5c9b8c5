using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Capital;
using RelGraph.Scoring.WhatIf;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>Plans the hand-over of one of our people.</summary>
/// <remarks>Ways to the contacts are looked for in the picture without the person: a path that needs the one who left is none. O(contacts), and a search for a path to each contact of the person.</remarks>
internal sealed class HandOverPlanner(Scorebook book, string employeeId)
{
    private readonly RelationshipCapital _capital = book.Capital(Vendor.Us);
    private readonly NodeId _leaver = NodeId.Employee(employeeId);

    /// <summary>The plan up to a last day.</summary>
    public HandOverPlan Until(DateOnly lastDay)
    {
        var left = new Scorebook(new WhatIfChanges(book.Graph).EmployeeLeaves(employeeId).Apply(), book.Parameters, book.Run);
        var score = book.Employee(employeeId);
        var steps = _capital.Of(_leaver)
            .Where(held => held.Tie.Counts)
            .OrderByDescending(held => held.Contact.Value * held.Tie.Exclusive).ThenByDescending(held => held.Tie.Tie.Strength).ThenBy(held => held.Contact.Contact, StringComparer.Ordinal)
            .Select(held => Step(held.Contact, held.Tie, left, lastDay));
        return new HandOverPlan(employeeId, lastDay, score.Exclusive, [.. steps], [.. Duties()]);
    }

    private HandOverStep Step(HeldContact contact, HeldTie own, Scorebook left, DateOnly lastDay)
    {
        var next = contact.Ties.Where(tie => tie.Counts && tie.Person != _leaver).OrderByDescending(tie => tie.Tie.Strength).ThenBy(tie => tie.Person).ToList();
        var kind = next.Count == 0 ? HandOverKind.Introduce
            : next[0].Tie.Strength >= book.Parameters.Company.HoldStrength ? HandOverKind.Transfer
            : HandOverKind.Strengthen;
        var paths = left.IntroductionPaths(contact.Contact, count: 1);
        var path = paths.Count > 0 ? paths[0] : null;
        var successor = next.Count > 0 ? next[0].Person : HoldsMostAt(contact.Account)?.Person ?? path?.Start;
        // Nobody can be introduced after the last day, so that comes first.
        var days = lastDay.DayNumber - book.Graph.AsOf.DayNumber;
        var deadline = kind == HandOverKind.Transfer ? lastDay : book.Graph.AsOf.AddDays(days / 2);
        return new HandOverStep(
            kind, NodeId.Contact(contact.Contact), contact.Account, own.Tie.Strength, successor, next.Count > 0 ? next[0].Tie.Strength : 0, path,
            own.Tie.LastContact, book.Shown(_leaver, contact.Value * own.Exclusive), deadline, Text(kind, contact.Contact, successor));
    }

    private BilingualText Text(HandOverKind kind, string contactId, NodeId? successor)
    {
        var (who, contact) = (book.NameOf(_leaver), book.NameOf(NodeId.Contact(contactId)));
        if (successor is not { } person)
        {
            return new BilingualText($"Find a successor for {contact}: nobody else of us knows anybody there", $"为{contact}确定接手人：我方没有其他人认识该客户的任何人");
        }

        var next = book.NameOf(person);
        return kind switch
        {
            HandOverKind.Transfer => new($"{next} takes over {contact}: one joint meeting with {who}", $"{next}接手{contact}：与{who}共同拜访一次"),
            HandOverKind.Strengthen => new($"{next} joins the next meetings of {who} with {contact}: the tie is still weak", $"{next}参加{who}与{contact}的后续会面：目前关系尚弱"),
            _ => new($"{who} introduces {next} to {contact} before leaving: nobody else of us knows {contact}", $"{who}离开前将{next}引荐给{contact}：我方没有其他人认识{contact}"),
        };
    }

    private IEnumerable<HandOverDuty> Duties()
    {
        foreach (var account in book.Graph.Facts.Referring<Account>(nameof(Account.Owner), _leaver))
        {
            yield return Duty(NodeId.Account(account.Id), account.Id);
        }

        foreach (var deal in book.Graph.Facts.Referring<Opportunity>(nameof(Opportunity.Owner), _leaver).Where(deal => book.Deals.Find(deal.Id) is { IsOpen: true }))
        {
            yield return Duty(NodeId.Opportunity(deal.Id), deal.Account);
        }
    }

    private HandOverDuty Duty(NodeId subject, string account)
    {
        var best = HoldsMostAt(account);
        return new HandOverDuty(subject, best?.Person, best is { } one ? book.Shown(one.Person, one.Capital) : null);
    }

    /// <summary>Who of us, besides the one who leaves, holds most at an account; null where nobody does.</summary>
    private (NodeId Person, double Capital)? HoldsMostAt(string account)
    {
        foreach (var holder in _capital.HoldersAt(account).Where(one => one.Person != _leaver))
        {
            return holder;
        }

        return null;
    }
}
