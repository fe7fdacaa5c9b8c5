using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Recording;

/// <summary>Checks changes before they are recorded or played through: values, references, contradictions, hierarchies. The same for a person's edit and for a what-if.</summary>
/// <remarks>O(changes · depth of hierarchies).</remarks>
public sealed class ChangeReview
{
    /// <summary>The last day a picture can be taken of.</summary>
    public static readonly DateOnly LastDay = DateOnly.MaxValue.AddDays(-1);

    private readonly RelationshipGraph _everything;
    private readonly DateOnly _today;
    private readonly IReadOnlyList<Change> _changes;
    private readonly HashSet<FactKey> _asserted;
    private readonly List<ChangeProblem> _problems = [];

    private ChangeReview(RelationshipGraph everything, DateOnly today, IReadOnlyList<Change> changes)
    {
        _everything = everything;
        _today = today;
        _changes = changes;
        _asserted = [.. changes.OfType<Change.Assert>().Select(change => change.Key)];
    }

    /// <summary>Everything that is wrong with the changes, in their order; empty when they may be recorded.</summary>
    /// <param name="everything">The picture of <see cref="LastDay"/>, in which every recorded fact is of the past.</param>
    /// <param name="today">Today in the workspace.</param>
    /// <param name="changes">The changes.</param>
    public static IReadOnlyList<ChangeProblem> Of(RelationshipGraph everything, DateOnly today, IReadOnlyList<Change> changes)
    {
        var review = new ChangeReview(everything, today, changes);
        review.CheckEach();
        if (review._problems.Count == 0)
        {
            review.CheckHierarchies();
        }

        return review._problems;
    }

    private void CheckEach()
    {
        for (var place = 0; place < _changes.Count; place++)
        {
            var change = _changes[place];
            if (change.Days.IsEmpty)
            {
                Report(place, null, ChangeProblemCode.EmptyDays, $"the days {change.Days} hold no day", "let the end be after the start");
            }

            if (change is Change.Assert { Fact: var fact })
            {
                CheckFact(place, fact);
            }
            else if (!Exists(change.Key))
            {
                Report(place, null, ChangeProblemCode.NothingRecorded, "nothing of this key is recorded", "correct the kind and key, or leave the change out");
            }
        }
    }

    private void CheckFact(int place, Fact fact)
    {
        var descriptor = FactCatalog.Of(fact.Content);
        var before = _problems.Count;
        foreach (var field in descriptor.Fields)
        {
            if (FieldRules.Check(descriptor, field, field.Get(fact.Content), _today, _everything.Workspace.Zone) is { } found)
            {
                Report(place, field.Column, found.Code, found.Message, found.Remedy);
            }
        }

        if (!(fact.Confidence is >= 0 and <= 1))
        {
            Report(place, null, ChangeProblemCode.NotAllowed, FormattableString.Invariant($"confidence {fact.Confidence} is not allowed: expected a number from 0 to 1"), "leave it out when it is not known");
        }

        if (fact.Visibility.Scope != VisibilityScope.Shared && string.IsNullOrWhiteSpace(fact.Visibility.Owner))
        {
            Report(place, null, ChangeProblemCode.Missing, "the visibility names no owner", "name the team, or the author for private facts");
        }

        if (_problems.Count > before)
        {
            return;
        }

        foreach (var (field, target) in FactReference.Of(fact.Content))
        {
            var key = new FactKey(target.Kind, target.Id);
            if (!_asserted.Contains(key) && !Exists(key))
            {
                Report(place, field.Column, ChangeProblemCode.UnknownReference, $"{field.Column} of {descriptor.Name} names {target}, which is not recorded", $"correct the id, or add the {Names.Of(target.Kind)} to the same change set");
            }
        }

        if (ContentRules.Check(fact.Content) is { } contradiction)
        {
            Report(place, contradiction.Field, ChangeProblemCode.Contradiction, contradiction.Message, contradiction.Remedy);
        }
    }

    /// <summary>Looks at each new line on the first day it holds, when all lines of the set stand beside those recorded.</summary>
    private void CheckHierarchies()
    {
        var after = new Dictionary<DateOnly, FactView>();
        for (var place = 0; place < _changes.Count; place++)
        {
            if (_changes[place] is not Change.Assert { Fact: var fact } || HierarchyRule.Above(fact.Content) is null)
            {
                continue;
            }

            var day = fact.Valid.Contains(_today) ? _today : fact.Valid.From;
            if (!after.TryGetValue(day, out var facts))
            {
                after[day] = facts = _everything.At(day).With(_changes).Facts;
            }

            if (HierarchyRule.CycleThrough(facts, fact.Content) is { } cycle)
            {
                Report(place, null, ChangeProblemCode.Cycle, $"the line leads back to where it began: {string.Join(" → ", cycle)}", "correct one of these lines");
            }
        }
    }

    private bool Exists(FactKey key) => key.Kind == FactKind.Interaction
        ? _everything.Interactions.Find(key.Id) is not null
        : FactsByKind.History(_everything.Facts, key).Count > 0;

    private void Report(int place, string? field, ChangeProblemCode code, string message, string remedy) =>
        _problems.Add(new ChangeProblem(place, _changes[place].Key.ToString(), field, code, message, remedy));
}
