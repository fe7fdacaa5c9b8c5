namespace RelGraph.GraphQL.Runtime.Execution.Direct;

/// <summary>A field whose value takes arguments or the request, and no waiting.</summary>
internal sealed class DirectCall(Func<FieldContext, object?> call) : DirectField
{
    public override object? Read(object? parent, FieldInvocation? invocation) => call(new FieldContext(parent, invocation!));
}
