using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Validation;

/// <summary>FieldsInSetCanMerge as section 5.3.2 writes it, pair by pair and without memory: slow, obvious, exponential.
/// For documents whose fields and fragments are all known and whose fragments form no cycle.</summary>
internal sealed class SlowMergeCheck(Schema schema, Document document)
{
    private readonly Dictionary<string, FragmentDefinition> _fragments =
        document.Definitions.OfType<FragmentDefinition>().ToDictionary(fragment => fragment.Name);

    private sealed record Seen(Field Field, NamedType Parent, GraphQLType Type);

    public bool AllCanMerge() => document.Definitions.OfType<ExecutableDefinition>().All(definition => definition is OperationDefinition operation
        ? AllCanMerge(operation.SelectionSet, schema.RootType(operation.Operation)!)
        : AllCanMerge(definition.SelectionSet, schema.FindType(((FragmentDefinition)definition).TypeCondition.Name)!));

    // "Any selection set in the document": this one, and each written inside it.
    private bool AllCanMerge(SelectionSet set, NamedType type) => CanMerge([(set, type)]) && set.Selections.All(selection => selection switch
    {
        Field { SelectionSet: { } below } field => AllCanMerge(below, schema.FindField(type, field.Name)!.Type.Named),
        InlineFragment fragment => AllCanMerge(fragment.SelectionSet,
            fragment.TypeCondition is null ? type : schema.FindType(fragment.TypeCondition.Name)!),
        _ => true,
    });

    private bool CanMerge(List<(SelectionSet Set, NamedType Type)> set) => Pairs(set).All(pair =>
        SameShape(pair.A, pair.B) &&
        (!MightMeet(pair.A, pair.B) ||
         (pair.A.Field.Name == pair.B.Field.Name && SameArguments(pair.A.Field, pair.B.Field) && CanMerge(Merged(pair.A, pair.B)))));

    private static bool MightMeet(Seen a, Seen b) =>
        ReferenceEquals(a.Parent, b.Parent) || a.Parent is not ObjectType || b.Parent is not ObjectType;

    private bool SameShape(Seen a, Seen b)
    {
        var (left, right) = (a.Type, b.Type);
        while (left is NonNullType or ListType || right is NonNullType or ListType)
        {
            if (left.GetType() != right.GetType()) return false;
            (left, right) = left is NonNullType nonNull
                ? (nonNull.OfType, ((NonNullType)right).OfType)
                : (((ListType)left).OfType, ((ListType)right).OfType);
        }
        if (left.Named.IsLeaf || right.Named.IsLeaf) return ReferenceEquals(left, right);
        return Pairs(Merged(a, b)).All(pair => SameShape(pair.A, pair.B));
    }

    private static bool SameArguments(Field a, Field b) => Arguments(a).SetEquals(Arguments(b));

    private static HashSet<string> Arguments(Field field) => [.. field.Arguments.Select(argument => GraphQLPrinter.Print(argument))];

    private static List<(SelectionSet, NamedType)> Merged(Seen a, Seen b) =>
        [.. new[] { a, b }.Where(seen => seen.Field.SelectionSet is not null).Select(seen => (seen.Field.SelectionSet!, seen.Type.Named))];

    private IEnumerable<(Seen A, Seen B)> Pairs(List<(SelectionSet Set, NamedType Type)> set)
    {
        var all = set.SelectMany(part => Fields(part.Set, part.Type)).ToList();
        return from a in all.Index()
               from b in all.Skip(a.Index + 1)
               where a.Item.Field.ResponseKey == b.Field.ResponseKey
               select (a.Item, b);
    }

    private IEnumerable<Seen> Fields(SelectionSet set, NamedType type) => set.Selections.SelectMany(selection => selection switch
    {
        Field field => [new Seen(field, type, schema.FindField(type, field.Name)!.Type)],
        InlineFragment fragment => Fields(fragment.SelectionSet,
            fragment.TypeCondition is null ? type : schema.FindType(fragment.TypeCondition.Name)!),
        FragmentSpread spread => Fields(_fragments[spread.Name].SelectionSet, schema.FindType(_fragments[spread.Name].TypeCondition.Name)!),
        _ => Enumerable.Empty<Seen>(),
    });
}
