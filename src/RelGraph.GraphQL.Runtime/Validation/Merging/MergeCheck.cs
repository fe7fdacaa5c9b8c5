using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Merging;

/// <summary>Decides for all selections reached from a root whether fields of one response key can be merged.</summary>
/// <remarks>
/// The specification compares pairs of fields. Comparing pair by pair is quadratic, so fields are grouped instead, which
/// decides the same: the demands on a pair hold for all pairs of a group exactly if they hold between its first field
/// and each other, since each demand (same shape; same name and arguments) is an equivalence, and what is selected below
/// the group is then one merged selection, to which the same reasoning applies. Groups that only abstract types join are
/// checked per object type. The idea of grouping by common parents is Simon Adameit's (2017).
///
/// A merged selection is known by the selection sets it consists of and checked once. Hostile fragments can still make
/// exponentially many of them, so the steps are counted and bounded. The work list replaces recursion, which fragments
/// could drive deeper than the stack.
/// </remarks>
internal sealed class MergeCheck(ValidationContext context, Action<MergeConflict> report, Action<Location> giveUp)
{
    private readonly Dictionary<SelectionSet, int> _numbers = [];
    private readonly Dictionary<SelectionKey, bool> _done = [];
    private readonly Dictionary<Field, string> _arguments = [];
    private readonly HashSet<(Field, Field)> _reported = [];
    private readonly Queue<MergedSelection> _pending = [];
    private readonly FieldCollector _collector = new(context);
    private int _stepsLeft = context.Options.MaxMergeSteps;

    /// <summary>Checks everything selected below an operation or fragment.</summary>
    /// <returns>False when the bound on the steps was reached; it was then reported and nothing more must be checked.</returns>
    public bool Run(SelectionSet root, NamedType? type)
    {
        Enqueue([new TypedSelectionSet(root, type)], null, checksParents: true);
        while (_pending.TryDequeue(out var selection))
        {
            var groups = _collector.Collect(selection.Sets, ref _stepsLeft);
            foreach (var group in groups)
            {
                if (_stepsLeft < 0) break;
                CheckShapes(group, selection.Path);
                CheckBelow(group, selection);
            }
            if (_stepsLeft >= 0) continue;
            giveUp(root.Location);
            return false;
        }
        return true;
    }

    // SameResponseShape, one level: the first field with a known type stands for all others.
    private void CheckShapes(List<CollectedField> group, MergePath? path)
    {
        CollectedField? first = null;
        foreach (var field in group)
        {
            if (field.Definition is null) continue;
            if (first is not { } reference)
            {
                first = field;
            }
            else if (!HaveSameShape(reference.Definition!.Type, field.Definition.Type))
            {
                Report(reference, field, path,
                    $"they return conflicting types \"{reference.Definition.Type}\" and \"{field.Definition.Type}\"");
            }
        }
    }

    private void CheckBelow(List<CollectedField> group, MergedSelection selection)
    {
        var path = new MergePath(selection.Path, group[0].Field.ResponseKey);
        if (!selection.ChecksParents)
        {
            Enqueue(Below(group), path, checksParents: false);
            return;
        }
        var parents = SplitByParent(group);
        if (parents.Count > 1) Enqueue(Below(group), path, checksParents: false);
        foreach (var common in parents)
        {
            // Fields on abstract types are looked at once for each object type.
            if (parents.Count > 1) _stepsLeft -= common.Count;
            CheckSameField(common, selection.Path);
            Enqueue(Below(common), path, checksParents: true);
        }
    }

    /// <summary>For each object type the fields on it and on abstract types, which might all meet in one object.</summary>
    private static List<List<CollectedField>> SplitByParent(List<CollectedField> group)
    {
        if (group.TrueForAll(field => ReferenceEquals(field.Parent, group[0].Parent))) return [group];
        var everywhere = group.FindAll(field => field.Parent is not ObjectType);
        var byObject = group.Where(field => field.Parent is ObjectType).GroupBy(field => field.Parent).ToList();
        return byObject.Count == 0 ? [everywhere] : byObject.ConvertAll(fields => fields.Concat(everywhere).ToList());
    }

    private void CheckSameField(List<CollectedField> group, MergePath? path)
    {
        var first = group[0];
        foreach (var other in group)
        {
            if (ReferenceEquals(first.Field, other.Field)) continue;
            if (first.Field.Name != other.Field.Name)
                Report(first, other, path, $"\"{first.Field.Name}\" and \"{other.Field.Name}\" are different fields");
            else if (ArgumentsOf(first.Field) != ArgumentsOf(other.Field))
                Report(first, other, path, "they have differing arguments");
        }
    }

    private string ArgumentsOf(Field field)
    {
        if (field.Arguments.IsEmpty) return "";
        if (!_arguments.TryGetValue(field, out var text)) _arguments.Add(field, text = CanonicalArguments.Of(field));
        return text;
    }

    private static bool HaveSameShape(GraphQLType left, GraphQLType right)
    {
        while (true)
        {
            if (left is NonNullType || right is NonNullType)
            {
                if (left is not NonNullType leftInner || right is not NonNullType rightInner) return false;
                (left, right) = (leftInner.OfType, rightInner.OfType);
            }
            else if (left is ListType || right is ListType)
            {
                if (left is not ListType leftList || right is not ListType rightList) return false;
                (left, right) = (leftList.OfType, rightList.OfType);
            }
            else
            {
                return left.Named.IsComposite && right.Named.IsComposite ? true : ReferenceEquals(left, right);
            }
        }
    }

    private static List<TypedSelectionSet> Below(List<CollectedField> group)
    {
        var sets = new List<TypedSelectionSet>();
        foreach (var (field, _, definition) in group)
        {
            if (field.SelectionSet is { } below) sets.Add(new TypedSelectionSet(below, definition?.Type.Named));
        }
        return sets;
    }

    private void Enqueue(List<TypedSelectionSet> sets, MergePath? path, bool checksParents)
    {
        if (sets.Count == 0) return;
        var key = SelectionKey.Of(sets, _numbers);
        // A check with parents covers one without.
        if (_done.TryGetValue(key, out var checkedParents) && (checkedParents || !checksParents)) return;
        _done[key] = checksParents;
        _pending.Enqueue(new MergedSelection(sets, path, checksParents));
    }

    private void Report(CollectedField first, CollectedField other, MergePath? path, string reason)
    {
        if (_reported.Add((first.Field, other.Field)))
            report(new MergeConflict(first.Field, other.Field, new MergePath(path, first.Field.ResponseKey), reason));
    }
}
