using System.Text.Json;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>Executes documents against small schemas.</summary>
internal static class Run
{
    // What is tested here is execution, also of what the limits of the parser would keep away from it.
    private static readonly ParserOptions Roomy = new() { MaxTokens = 100_000, MaxLength = 10_000_000 };

    public static async Task<ExecutionResult> Async(
        Schema schema, string query, string? variables = null, string? operation = null,
        IErrorPresenter? presenter = null, IServiceProvider? services = null, CancellationToken cancellation = default)
    {
        var json = variables is null ? (JsonElement?)null : JsonDocument.Parse(variables).RootElement;
        return await new Executor(schema, presenter).ExecuteAsync(GraphQLParser.Parse(query, Roomy), operation, json, services ?? new Services(), cancellation);
    }

    public static async Task<string> Json(Schema schema, string query, string? variables = null, string? operation = null, IErrorPresenter? presenter = null) =>
        (await Async(schema, query, variables, operation, presenter)).ToJson();

    public static Schema Schema(params FieldDefinition[] queryFields) => new(new SchemaParts { Query = new ObjectType("Query", queryFields) });

    public static FieldDefinition Field(string name, GraphQLType type, Func<FieldContext, object?> read, params ArgumentDefinition[] arguments) =>
        new(name, type, arguments) { Resolver = context => new(read(context)) };
}
