namespace RelGraph.GraphQL.Runtime.Execution.Subscriptions;

/// <summary>The services of one event of a subscription, so that what lives as long as a request does not live as long as a subscription.</summary>
public interface IEventScope : IAsyncDisposable
{
    /// <summary>The services of the host for this event.</summary>
    IServiceProvider Services { get; }
}
