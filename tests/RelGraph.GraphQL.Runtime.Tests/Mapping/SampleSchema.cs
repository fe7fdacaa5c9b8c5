using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Runtime.Tests.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Mapping;

/// <summary>The schema of the sample classes and an engine for it.</summary>
internal static class SampleSchema
{
    public static Schema Schema { get; } = new SchemaBuilder()
        .AddQuery<Query>()
        .AddQuery<MoreQueries>()
        .AddMutation<Mutation>()
        .AddExtension(typeof(PersonFields))
        .AddExtension(typeof(AccountFields))
        .AddExtension(typeof(NamedFields))
        .AddType<IFound>()
        .Describe("A small company.")
        .Build();

    public static GraphQLEngine Engine { get; } = new(Schema);

    public static async Task<string> AskAsync(string query, PeopleStore? store = null) => (await ResultAsync(query, store)).ToJson();

    public static async Task<ExecutionResult> ResultAsync(string query, PeopleStore? store = null) =>
        await Engine.ExecuteAsync(new GraphQLRequest(query), new Services(store ?? new PeopleStore()), CancellationToken.None);
}
