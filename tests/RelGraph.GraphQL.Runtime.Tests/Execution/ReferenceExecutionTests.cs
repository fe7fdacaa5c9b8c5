using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>The level-by-level executor against the recursive algorithm as the specification words it, on random data and selections.</summary>
public sealed class ReferenceExecutionTests
{
    private static readonly string[] Leaves = ["maybe", "must"];
    private static readonly string[] Objects = ["child", "childMust", "list", "listMust", "mustList", "mustListMust"];

    private static readonly ObjectType Node = new("Node", static () =>
    [
        new("maybe", BuiltInScalars.Int),
        new("must", BuiltInScalars.Int.NonNull()),
        new("child", Node!),
        new("childMust", Node!.NonNull()),
        new("list", Node!.List()),
        new("listMust", Node!.NonNull().List()),
        new("mustList", Node!.List().NonNull()),
        new("mustListMust", Node!.NonNull().List().NonNull()),
    ]);

    [Fact]
    public void Execution_OfRandomTrees_EqualsTheRecursiveAlgorithm()
    {
        var seeds = Gen.Choose(0, 1_000_000).ToArbitrary();
        var property = Prop.ForAll(seeds, static seed =>
        {
#pragma warning disable CA5394 // a seeded stream for tests, nothing secret
            var random = new Random(seed);
#pragma warning restore CA5394
            var data = Tree(random, 4);
            var selection = Selection(random, 4);
            var schema = Run.Schema(Run.Field("root", Node, _ => data));

            var result = Run.Async(schema, $"{{ root {selection.Text} }}").GetAwaiter().GetResult();

            var expected = Complete(Node, data, selection);
            var actual = JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("data").GetProperty("root").GetRawText();
            var failed = result.Errors.Count > 0;
            return expected == actual && (!failed || expected.Contains("null", StringComparison.Ordinal));
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_260_331, 7), property);
    }

    private static string Complete(GraphQLType type, object? value, Selected selection)
    {
        if (type is NonNullType required)
            return value is null ? throw new NullFound() : CompletePresent(required.OfType, value, selection);
        try
        {
            return value is null ? "null" : CompletePresent(type, value, selection);
        }
        catch (NullFound)
        {
            return "null";
        }
    }

    private static string CompletePresent(GraphQLType type, object value, Selected selection) => value switch
    {
        int number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        List<object?> items => $"[{string.Join(',', items.Select(item => Complete(((ListType)type).OfType, item, selection)))}]",
        Dictionary<string, object?> fields => $"{{{string.Join(',', selection.Fields.Select(field =>
            $"\"{field.Name}\":{Complete(Node.FindField(field.Name)!.Type, fields[field.Name], field.Inner)}"))}}}",
        _ => throw new InvalidOperationException(),
    };

#pragma warning disable CA5394 // a seeded stream for tests, nothing secret
    private static Dictionary<string, object?> Tree(Random random, int depth)
    {
        var node = new Dictionary<string, object?>();
        foreach (var leaf in Leaves)
            node[leaf] = random.Next(12) == 0 ? null : random.Next(100);
        foreach (var name in Objects)
        {
            if (depth == 0 || random.Next(10) == 0)
                node[name] = null;
            else if (name.Contains("ist", StringComparison.Ordinal))
                node[name] = Enumerable.Range(0, random.Next(4)).Select(object? (_) => random.Next(12) == 0 ? null : Tree(random, depth - 2 < 0 ? 0 : depth - 2)).ToList();
            else
                node[name] = Tree(random, depth - 1);
        }

        return node;
    }

    private static Selected Selection(Random random, int depth)
    {
        var fields = new List<(string Name, Selected Inner)>();
        foreach (var leaf in Leaves.Where(_ => random.Next(2) == 0))
            fields.Add((leaf, Selected.None));
        foreach (var name in Objects.Where(_ => depth > 0 && random.Next(3) == 0))
            fields.Add((name, Selection(random, depth - 1)));
        if (fields.Count == 0)
            fields.Add(("maybe", Selected.None));
        return new Selected(fields);
    }
#pragma warning restore CA5394

    private sealed record Selected(List<(string Name, Selected Inner)> Fields)
    {
        public static Selected None { get; } = new([]);

        public string Text => Fields.Count == 0 ? "" : $"{{ {string.Join(' ', Fields.Select(static entry => $"{entry.Name} {entry.Inner.Text}"))} }}";
    }

    private sealed class NullFound : Exception;
}
