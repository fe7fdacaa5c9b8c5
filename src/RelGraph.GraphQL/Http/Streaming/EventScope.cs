using RelGraph.GraphQL.Runtime.Execution.Subscriptions;

namespace RelGraph.GraphQL.Http.Streaming;

/// <summary>The services of one event of a subscription.</summary>
internal sealed class EventScope(AsyncServiceScope scope) : IEventScope
{
    public IServiceProvider Services => scope.ServiceProvider;

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
