using FsCheck;
using FsCheck.Fluent;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;
using RelGraph.GraphQL.Runtime.Validation;

namespace RelGraph.GraphQL.Runtime.Tests.Validation;

public sealed class MergeLawTests
{
    private static readonly Schema Schema = SdlSchema.Build("""
        type Query { start: Node }
        interface Node { a(x: Int): Node b: Node n: Int }
        type P implements Node { a(x: Int): Node b: Node n: Int m: Int! }
        type Q implements Node { a(x: Int): Node b: Node n: Int m: String }
        """);

    [Fact]
    public void MergeCheck_OnRandomDocuments_DecidesLikeThePairwiseDefinition()
    {
        var verdicts = new Dictionary<bool, int> { [true] = 0, [false] = 0 };

        Check.One(Config.QuickThrowOnFailure.WithReplay(5032UL, 7UL).WithMaxTest(1500), Prop.ForAll(Documents.ToArbitrary(), text =>
        {
            var document = GraphQLParser.Parse(text);
            var expected = new SlowMergeCheck(Schema, document).AllCanMerge();
            verdicts[expected]++;
            return expected == !DocumentValidator.Validate(Schema, document)
                .Any(error => Equals(error.Extensions?["rule"], "OverlappingFieldsCanBeMerged"));
        }));

        Assert.All(verdicts.Values, count => Assert.InRange(count, 300, 1200));
    }

    // Later fragments only are spread, so that there is no cycle.
    private static Gen<string> Documents =>
        from root in Selections(3, 0)
        from first in Selections(2, 1)
        from second in Selections(2, 2)
        from types in Gen.Elements("Node", "P", "Q").ArrayOf(2)
        select $"{{ start {root} }} fragment F1 on {types[0]} {first} fragment F2 on {types[1]} {second}";

    private static Gen<string> Selections(int depth, int fragment) =>
        from count in Gen.Choose(1, 3)
        from items in Selection(depth, fragment).ArrayOf(count)
        select $"{{ {string.Join(' ', items)} }}";

    private static Gen<string> Selection(int depth, int fragment)
    {
        var leaf = Gen.Frequency((8, Gen.Constant("n")), (4, Gen.Constant("k: n")), (1, Gen.Constant("n: __typename")));
        var spread = fragment < 2 ? Gen.Choose(fragment + 1, 2).Select(number => $"...F{number}") : leaf;
        if (depth == 0) return Gen.OneOf(leaf, spread);
        var below = Selections(depth - 1, fragment);
        var field = from name in Gen.Elements("a", "b", "a", "b", "a", "b", "a", "b", "c: a", "a: b", "a(x: 1)")
                    from selections in below
                    select $"{name} {selections}";
        var inline = from type in Gen.Elements("P", "Q", "Node")
                     from selections in below
                     from typed in Gen.Elements("m", "n", "n", "n", "k: m")
                     select type == "Node" ? $"... on Node {selections}" : $"... on {type} {{ {typed} ... {selections} }}";
        return Gen.Frequency((3, leaf), (2, spread), (4, field), (3, inline));
    }
}
