using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Mapping;

public sealed class MemberConventionTests
{
    [Fact]
    public void Follow_DomainRecord_NeedsNoAttributes()
    {
        var printed = SchemaPrinter.Print(Build(new MemberConventions
        {
            IdOf = property => property.Name is "Id" ? new GraphQLIdAttribute() : null,
            IsHidden = property => property.Name is "Secret",
            TakeInitialisers = true,
        }));

        Assert.Contains("type Plain {\n  id: ID!\n  active: Boolean!\n  tags: [String!]!\n}", printed, StringComparison.Ordinal);
        Assert.Contains("input PlainInput {\n  id: ID!\n  active: Boolean! = false\n  tags: [String!]! = []\n}", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Follow_None_AsksForEveryNonNullMember()
    {
        var printed = SchemaPrinter.Print(Build(MemberConventions.None));

        Assert.Contains("input PlainInput {\n  id: String!\n  active: Boolean!\n  tags: [String!]!\n  secret: String\n}", printed, StringComparison.Ordinal);
    }

    private static Schema Build(MemberConventions conventions) => new SchemaBuilder().AddQuery<Root>().Follow(conventions).Build();

    public sealed record Plain
    {
        public required string Id { get; init; }

        public bool Active { get; init; }

        public IReadOnlyList<string> Tags { get; init; } = [];

        public string? Secret { get; init; }
    }

    public sealed class Root
    {
        public static Plain Echo(Plain input) => input;
    }
}
