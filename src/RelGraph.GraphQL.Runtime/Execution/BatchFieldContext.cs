namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>What a batch resolver is given: all parents of one level, and what they share.</summary>
/// <param name="Parents">The objects the field is asked of, in response order; at least one.</param>
/// <param name="Invocation">The arguments, services and cancellation.</param>
public readonly record struct BatchFieldContext(IReadOnlyList<object?> Parents, FieldInvocation Invocation)
{
    /// <summary>The coerced arguments.</summary>
    public ArgumentValues Arguments => Invocation.Arguments;
}
