using Microsoft.Extensions.DependencyInjection.Extensions;
using RelGraph.GraphQL.Hosting;
using RelGraph.GraphQL.Http.Sockets;
using RelGraph.GraphQL.Http.Streaming;
using RelGraph.GraphQL.Runtime.Execution.Engine;

namespace RelGraph.GraphQL.Http;

/// <summary>What the endpoint needs, whatever the schema behind it.</summary>
internal static class GraphQLServices
{
    public static void AddGraphQL(this IServiceCollection services, ServerOptions options, Func<IServiceProvider, GraphQLEngine> engine)
    {
        services.AddSingleton(options).AddSingleton(engine);
        services.AddSingleton(new SubscriberSeats(options.MaxSubscribers)).AddSingleton(new SocketSeats(options.MaxSubscribers)).AddSingleton<ResponseStreams>();
        services.TryAddSingleton(new StreamingOptions());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<RequestLog>().AddCompression();
    }
}
