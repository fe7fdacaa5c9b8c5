using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>One request while it is executed: schema, services, cancellation, and objects that live as long as it does.</summary>
/// <remarks>Safe to use from resolvers that run at the same time.</remarks>
public sealed class RequestScope
{
    // Root and extension classes: a handful, so that a list is found through faster than a table and costs nothing when there are none.
    private volatile Kept? _instances;

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
    public object GetOrCreate(Type type, Func<RequestScope, object> create)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(create);
        if (Find(type) is { } known)
            return known;
        lock (this)
        {
            if (Find(type) is { } meanwhile)
                return meanwhile;
            var made = create(this);
            _instances = new Kept(type, made, _instances);
            return made;
        }
    }

    /// <summary>Whether an exception says that the request was given up.</summary>
    internal bool IsCancellation(Exception exception) => CancellationToken.IsCancellationRequested && ErrorFactory.Unwrap(exception) is OperationCanceledException;

    private object? Find(Type type)
    {
        for (var kept = _instances; kept is not null; kept = kept.Next)
        {
            if (kept.Type == type)
                return kept.Instance;
        }

        return null;
    }

    private sealed record Kept(Type Type, object Instance, Kept? Next);
}
