using System.Globalization;
using RelGraph.Application.Rules;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Recording;

/// <summary>Checks changes before they are recorded or played through: values, references, contradictions, hierarchies. The same for a person's edit and for a what-if, by the rules that an import follows.</summary>
/// <remarks>O(changes · recorded lines above them); a retraction of something that others may refer to also costs a what-if.</remarks>
public sealed class ChangeReview
{
    /// <summary>The last day a picture can be taken of.</summary>
    public static readonly DateOnly LastDay = DateOnly.MaxValue.AddDays(-1);

    private readonly RelationshipGraph _everything;
    private readonly DateOnly _today;
    private readonly IReadOnlyList<Change> _changes;
    private readonly HashSet<FactKey> _asserted;
    private readonly ProblemList _problems;

    private ChangeReview(RelationshipGraph everything, DateOnly today, IReadOnlyList<Change> changes)
    {
        _everything = everything;
        _today = today;
        _changes = changes;
        _asserted = [.. changes.OfType<Change.Assert>().Select(change => change.Key)];
        _problems = new ProblemList(changes);
    }

    /// <summary>What may be recorded of the changes, or everything that is wrong with them.</summary>
    /// <param name="everything">The picture of <see cref="LastDay"/>, in which every recorded fact is of the past.</param>
    /// <param name="today">Today in the workspace.</param>
    /// <param name="changes">The changes.</param>
    public static ReviewedChanges Of(RelationshipGraph everything, DateOnly today, IReadOnlyList<Change> changes)
    {
        var review = new ChangeReview(everything, today, changes);
        var reviewed = review.CheckEach();
        if (review._problems.Count == 0)
        {
            // What the set does as a whole can be told only of changes that are sound one by one.
            HierarchyReview.Check(everything.Facts, reviewed, review._problems);
            RetractionReview.Check(everything, reviewed, review._problems);
        }

        return new ReviewedChanges(reviewed, review._problems.All);
    }

    private Change[] CheckEach()
    {
        var custom = new CustomValueReview(_everything.Facts, _changes);
        var reviewed = new Change[_changes.Count];
        for (var place = 0; place < _changes.Count; place++)
        {
            var change = _changes[place];
            reviewed[place] = custom.Canonical(place, change, _problems);
            if (change.Days.IsEmpty)
            {
                _problems.Add(place, null, UserErrorCode.EmptyDays, $"the days {change.Days} hold no day", "let the end be after the start");
            }

            if (change is Change.Assert { Fact: var fact })
            {
                CheckFact(place, fact);
            }
            else if (!Exists(change.Key))
            {
                _problems.Add(place, null, UserErrorCode.NothingRecorded, "nothing of this key is recorded", "correct the kind and key, or leave the change out");
            }
        }

        return reviewed;
    }

    private void CheckFact(int place, Fact fact)
    {
        var descriptor = FactCatalog.Of(fact.Content);
        var before = _problems.Count;
        foreach (var field in descriptor.Fields)
        {
            if (FieldRules.Check(descriptor.Kind, field, field.Get(fact.Content), _today, _everything.Workspace.Zone) is { } breach)
            {
                _problems.Add(place, breach);
            }
        }

        CheckProvenance(place, fact);
        if (_problems.Count > before)
        {
            return;
        }

        foreach (var (field, target) in FactReference.Of(fact.Content))
        {
            CheckReference(place, field.Column, target);
        }

        foreach (var breach in ContentRules.Check(fact.Content))
        {
            _problems.Add(place, breach);
        }
    }

    private void CheckProvenance(int place, Fact fact)
    {
        if (!(fact.Confidence is >= 0 and <= 1))
        {
            _problems.Add(place, "confidence", UserErrorCode.NotAllowed, string.Create(CultureInfo.InvariantCulture, $"confidence '{fact.Confidence}' is not a number from 0 to 1"), "correct the value or leave it out");
        }

        if (fact.Visibility is { Scope: not VisibilityScope.Shared and var scope, Owner: var owner })
        {
            if (string.IsNullOrWhiteSpace(owner))
            {
                _problems.Add(place, "visibility", UserErrorCode.Missing, "the visibility names no owner", "name the team, or the author for private facts");
            }
            else
            {
                CheckReference(place, "visibility", new NodeId(scope == VisibilityScope.Team ? FactKind.Team : FactKind.Employee, owner));
            }
        }
    }

    private void CheckReference(int place, string column, NodeId target)
    {
        var key = new FactKey(target.Kind, target.Id);
        if (!_asserted.Contains(key) && !Exists(key))
        {
            _problems.Add(place, column, UserErrorCode.UnknownReference,
                $"{column} '{FieldTexts.Show(target.Id)}' is not the id of {FieldTexts.Article(target.Kind)} in the change set or in the workspace", $"correct the id, or add the {Names.Of(target.Kind)} to the same change set");
        }
    }

    private bool Exists(FactKey key) => key.Kind == FactKind.Interaction
        ? _everything.Interactions.Find(key.Id) is not null
        : FactsByKind.History(_everything.Facts, key).Count > 0;
}
