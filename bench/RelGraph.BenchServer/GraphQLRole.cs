using RelGraph.BenchServer.Data;
using RelGraph.GraphQL.Hosting;
using RelGraph.GraphQL.Http;
using RelGraph.GraphQL.Http.Sockets;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.BenchServer;

/// <summary>The endpoint of RelGraph, with all that stands before it, over the schema of the comparison.</summary>
internal static class GraphQLRole
{
    public static WebApplication Create(WebApplicationBuilder builder, AddressBook book)
    {
        var schema = new SchemaBuilder().AddQuery<AddressQuery>().Build();
        builder.Services.AddSingleton(book);
        builder.Services.AddGraphQL(new ServerOptions(), _ => new GraphQLEngine(schema));
        var app = builder.Build();
        app.UseResponseCompression();
        app.UseGraphQLSockets();
        app.MapGraphQL();
        return app;
    }
}
