namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Finds the values of a field for all parents of one level at once.</summary>
/// <param name="context">The parents, the arguments and the request.</param>
/// <returns>One value per parent, in the order of the parents.</returns>
public delegate ValueTask<IReadOnlyList<object?>> BatchFieldResolver(BatchFieldContext context);
