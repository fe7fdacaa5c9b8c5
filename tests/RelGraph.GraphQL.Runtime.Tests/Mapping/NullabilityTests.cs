using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Mapping;

public sealed class NullabilityTests
{
    private static readonly ObjectType Root = new SchemaBuilder().AddQuery<Shapes>().Build().QueryType;

    [Theory]
    [InlineData("text", "String!")]
    [InlineData("maybeText", "String")]
    [InlineData("number", "Int!")]
    [InlineData("maybeNumber", "Int")]
    [InlineData("list", "[String!]!")]
    [InlineData("maybeListOfMaybe", "[String]")]
    [InlineData("maybeNumbers", "[Int]!")]
    [InlineData("nested", "[[Int!]]!")]
    [InlineData("task", "String!")]
    [InlineData("taskOfMaybe", "String")]
    [InlineData("valueTask", "[Float!]!")]
    [InlineData("oblivious", "[String]")]
    public void Member_Annotation_BecomesNonNull(string field, string type) => Assert.Equal(type, Root.FindField(field)!.Type.ToString());

    [Theory]
    [InlineData("node", "Person!")]
    [InlineData("maybeNode", "Person")]
    [InlineData("nodes", "[Person!]!")]
    [InlineData("maybeNodes", "[Person]!")]
    [InlineData("pending", "[Person]!")]
    public void MemberOfGenericClass_SaysWhatItsAuthorWrote(string field, string type)
    {
        var box = (ObjectType)Root.FindField("box")!.Type.Named;

        Assert.Equal("PersonBox", box.Name);
        Assert.Equal(type, box.FindField(field)!.Type.ToString());
    }

    [Theory]
    [InlineData("x", "Int!")]
    [InlineData("maybe", "Int")]
    [InlineData("left", "String")]
    [InlineData("list", "[Int]")]
    public void Parameter_Annotation_BecomesNonNull(string argument, string type) =>
        Assert.Equal(type, Root.FindField("takes")!.FindArgument(argument)!.Type.ToString());

#pragma warning disable CA1822, CA1062 // fields of the sample are instance members, as resolvers are
    public sealed class Box<T>
    {
        public required T Node { get; init; }

        public T? MaybeNode { get; init; }

        public IReadOnlyList<T> Nodes { get; init; } = [];

        public IReadOnlyList<T?> MaybeNodes { get; init; } = [];

        public Task<T?[]> Pending => Task.FromResult<T?[]>([]);
    }

    public sealed class Shapes
    {
        public string Text => "";

        public string? MaybeText => null;

        public int Number => 0;

        public int? MaybeNumber => null;

        public IReadOnlyList<string> List => [];

        public string?[]? MaybeListOfMaybe => null;

        public IEnumerable<int?> MaybeNumbers => [];

        public List<int[]?> Nested => [];

        public Task<string> TaskAsync() => System.Threading.Tasks.Task.FromResult("");

        public Task<string?> TaskOfMaybe() => System.Threading.Tasks.Task.FromResult<string?>(null);

        public ValueTask<double[]> ValueTask() => new([]);

        public Box<Person>? Box => null;

        public int Takes(int x, int? maybe, Optional<string> left, IReadOnlyList<int?>? list = null) => x + (maybe ?? 0) + (list?.Count ?? 0) + (left.HasValue ? 1 : 0);

#nullable disable
        public string[] Oblivious => [];
#nullable restore
    }
}
