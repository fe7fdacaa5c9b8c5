namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Finds the value of a field for one parent. A result that is already known costs no task.</summary>
/// <param name="context">The parent, the arguments and the request.</param>
/// <returns>The value before it is completed by the type of the field.</returns>
public delegate ValueTask<object?> FieldResolver(FieldContext context);
