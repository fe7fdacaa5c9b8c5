namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>What a resolver is given: one parent, and what all parents of the field share.</summary>
/// <param name="Parent">The object the field is asked of; the root object (often null) for root fields.</param>
/// <param name="Invocation">The arguments, services and cancellation.</param>
public readonly record struct FieldContext(object? Parent, FieldInvocation Invocation)
{
    /// <summary>The coerced arguments.</summary>
    public ArgumentValues Arguments => Invocation.Arguments;
}
