namespace RelGraph.GraphQL.Runtime.Execution.Direct;

/// <summary>A field whose value a function of the parent gives.</summary>
internal sealed class DirectRead<TParent>(Func<TParent, object?> read) : DirectField
{
    public override bool NeedsInvocation => false;

    public override object? Read(object? parent, FieldInvocation? invocation) => read((TParent)parent!);
}
