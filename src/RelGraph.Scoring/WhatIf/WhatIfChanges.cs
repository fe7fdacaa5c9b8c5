using RelGraph.Engine.Errors;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.WhatIf;

/// <summary>Builds the changes of a what-if from a picture: who would stand how, who would come or go. Nothing is written.</summary>
/// <remarks>
/// Give the changes to <see cref="RelationshipGraph.With"/> and open a new <see cref="Scorebook"/> on the result.
/// Every change holds from the picture's day on; a change of a stance keeps what it does not name.
/// </remarks>
public sealed class WhatIfChanges
{
    private readonly RelationshipGraph _graph;
    private readonly List<Change> _changes = [];
    private readonly Dictionary<string, Stance> _stances = new(StringComparer.Ordinal);

    /// <summary>Starts with no change.</summary>
    /// <param name="graph">The picture to change.</param>
    public WhatIfChanges(RelationshipGraph graph) => _graph = graph;

    /// <summary>The changes so far, in order.</summary>
    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>The picture with these changes.</summary>
    public RelationshipGraph Apply() => _graph.With(_changes);

    /// <summary>A seat's stance toward a vendor becomes this; what is null stays as it is.</summary>
    /// <remarks>Colleagues' ratings of what is supposed are set aside in this deal: to suppose is not to add one more opinion to theirs.</remarks>
    /// <param name="opportunityId">The deal.</param>
    /// <param name="contactId">The person.</param>
    /// <param name="vendor">The vendor; us where null.</param>
    /// <param name="support">New support.</param>
    /// <param name="solution">New solution recognition, −1 to 1.</param>
    /// <param name="price">New price acceptance, −1 to 1.</param>
    /// <param name="coverage">New coverage.</param>
    /// <exception cref="NotFoundException">The person has no seat in the deal.</exception>
    /// <exception cref="InvalidValueException">A number is outside −1 to 1.</exception>
    public WhatIfChanges Stance(
        string opportunityId, string contactId, Vendor? vendor = null, SupportLevel? support = null, double? solution = null, double? price = null, CoverageLevel? coverage = null)
    {
        RequireSeat(opportunityId, contactId);
        ThrowUnlessUnit("solution", solution);
        ThrowUnlessUnit("price", price);
        var key = $"{opportunityId}|{contactId}|{vendor ?? Vendor.Us}";
        var now = _stances.GetValueOrDefault(key) ?? _graph.Facts.Find<Stance>(key)
            ?? new Stance { Opportunity = opportunityId, Contact = contactId, Vendor = vendor ?? Vendor.Us };
        var changed = now with
        {
            Support = support ?? now.Support,
            Solution = solution ?? now.Solution,
            Price = price ?? now.Price,
            Coverage = coverage ?? now.Coverage,
            Basis = null,
        };
        _stances[key] = changed;
        SetAside(JudgementAspect.Support, support is not null, changed);
        SetAside(JudgementAspect.Solution, solution is not null, changed);
        SetAside(JudgementAspect.Price, price is not null, changed);
        return Assert(changed);
    }

    /// <summary>A contact takes a seat in a deal, or an existing seat changes.</summary>
    /// <param name="seat">The seat.</param>
    /// <exception cref="NotFoundException">There is no such deal or contact.</exception>
    public WhatIfChanges AddSeat(Seat seat)
    {
        Require<Opportunity>("opportunity", seat.Opportunity, "opportunities");
        Require<Contact>("contact", seat.Contact, "contacts");
        return Assert(seat);
    }

    /// <summary>A contact leaves the decision of a deal.</summary>
    /// <exception cref="NotFoundException">The person has no seat in the deal.</exception>
    public WhatIfChanges RemoveSeat(string opportunityId, string contactId)
    {
        RequireSeat(opportunityId, contactId);
        return Retract(new FactKey(FactKind.Seat, $"{opportunityId}|{contactId}"));
    }

    /// <summary>One of our people leaves: the ties stay recorded but no longer count for us.</summary>
    /// <exception cref="NotFoundException">There is no such employee.</exception>
    public WhatIfChanges EmployeeLeaves(string employeeId)
    {
        Require<Employee>("employee", employeeId, "employees");
        return Retract(new FactKey(FactKind.Employee, employeeId));
    }

    /// <summary>A competitor takes part in a deal.</summary>
    /// <param name="competitorId">The competitor.</param>
    /// <param name="opportunityId">The deal.</param>
    /// <param name="incumbent">True when it supplies the customer today.</param>
    /// <exception cref="NotFoundException">There is no such competitor or deal.</exception>
    public WhatIfChanges CompetitorEnters(string competitorId, string opportunityId, bool incumbent = false)
    {
        Require<Competitor>("competitor", competitorId, "competitors");
        Require<Opportunity>("opportunity", opportunityId, "opportunities");
        return Assert(new CompetesOn { Competitor = competitorId, Opportunity = opportunityId, Incumbent = incumbent });
    }

    private void SetAside(JudgementAspect aspect, bool supposed, Stance stance)
    {
        if (!supposed)
        {
            return;
        }

        foreach (var rating in _graph.Facts.Referring<Judgement>(nameof(Judgement.Contact), NodeId.Contact(stance.Contact)))
        {
            if (rating.Aspect == aspect && (rating.Vendor ?? Vendor.Us) == stance.Vendor && (rating.Opportunity is null || rating.Opportunity == stance.Opportunity))
            {
                Retract(FactKey.Of(rating));
            }
        }
    }

    private WhatIfChanges Assert(FactContent content)
    {
        _changes.Add(new Change.Assert(new Fact(content, DayRange.Since(_graph.AsOf)) { Source = FactSource.Human }));
        return this;
    }

    private WhatIfChanges Retract(FactKey key)
    {
        _changes.Add(new Change.Retract(key, DayRange.Since(_graph.AsOf)));
        return this;
    }

    private void RequireSeat(string opportunityId, string contactId)
    {
        var key = $"{opportunityId}|{contactId}";
        if (_graph.Facts.Find<Seat>(key) is null && !_changes.Any(change => change is Change.Assert && change.Key == new FactKey(FactKind.Seat, key)))
        {
            throw new NotFoundException("seat", key, $"ask for the seats of {opportunityId}, or add one for {contactId} first");
        }
    }

    private void Require<T>(string what, string id, string list)
        where T : FactContent
    {
        if (_graph.Facts.Find<T>(id) is null)
        {
            throw new NotFoundException(what, id, $"ask for the list of {list} as of {_graph.AsOf:yyyy-MM-dd} and use one of its ids");
        }
    }

    private static void ThrowUnlessUnit(string name, double? value)
    {
        if (value is { } number && !(number is >= -1 and <= 1))
        {
            throw new InvalidValueException(name, number.ToString(System.Globalization.CultureInfo.InvariantCulture), "a number from −1 to 1", "give a number in that range");
        }
    }
}
