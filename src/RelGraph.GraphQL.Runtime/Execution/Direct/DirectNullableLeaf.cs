using RelGraph.GraphQL.Runtime.Execution.Output;

namespace RelGraph.GraphQL.Runtime.Execution.Direct;

/// <summary>As <see cref="DirectLeaf{TParent, TValue}"/>, for values that may be missing.</summary>
/// <typeparam name="TParent">The class that has the property.</typeparam>
/// <typeparam name="TValue">The type of the property without its question mark.</typeparam>
internal sealed class DirectNullableLeaf<TParent, TValue>(Func<TParent, TValue?> read, LeafWriter<TValue> write) : DirectField
    where TValue : struct
{
    public override bool NeedsInvocation => false;

    public override bool WritesLeaf => true;

    public override object? Read(object? parent, FieldInvocation? invocation) => read((TParent)parent!);

    public override bool TryWrite(object parent, JsonOutput output)
    {
        if (read((TParent)parent) is not { } value)
            return false;
        write(output, value);
        return true;
    }
}
