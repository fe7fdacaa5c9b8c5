using System.Collections.Concurrent;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>One request while it is executed: schema, services, cancellation, and objects that live as long as it does.</summary>
/// <remarks>Safe to use from resolvers that run at the same time.</remarks>
public sealed class RequestScope
{
    private readonly ConcurrentDictionary<Type, object> _instances = new();

    internal RequestScope(Schema schema, IServiceProvider services, CancellationToken cancellationToken)
    {
        Schema = schema;
        Services = services;
        CancellationToken = cancellationToken;
    }

    /// <summary>The schema the request is executed against.</summary>
    public Schema Schema { get; }

    /// <summary>The services of the host for this request.</summary>
    public IServiceProvider Services { get; }

    /// <summary>Signalled when the client no longer waits for the answer, or it took too long. Valid while the execution lasts: what goes on after it takes a token of its own.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The object of a type that lives as long as the request, made at its first use.</summary>
    /// <param name="type">The type the object is kept under.</param>
    /// <param name="create">Makes it.</param>
    /// <returns>The same object at every call of one request.</returns>
    public object GetOrCreate(Type type, Func<RequestScope, object> create) =>
        _instances.TryGetValue(type, out var found) ? found : _instances.GetOrAdd(type, static (_, state) => state.create(state.scope), (create, scope: this));
}
