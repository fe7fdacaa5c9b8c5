namespace RelGraph.GraphQL.Runtime.Execution.Subscriptions;

/// <summary>Begins the source stream of a subscription field (specification 6.2.3.1, <c>ResolveFieldEventStream</c>).</summary>
/// <param name="context">The arguments and the request; there is no parent.</param>
/// <returns>The stream. It is read once, by one reader, and disposed of when the subscription ends.</returns>
public delegate ValueTask<IAsyncEnumerable<object?>> EventSource(FieldContext context);
