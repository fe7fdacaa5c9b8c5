using RelGraph.GraphQL.Runtime.Execution.Output;

namespace RelGraph.GraphQL.Runtime.Execution.Direct;

/// <summary>A property whose value is written as it is, without becoming an object.</summary>
/// <typeparam name="TParent">The class that has the property.</typeparam>
/// <typeparam name="TValue">The type of the property.</typeparam>
internal sealed class DirectLeaf<TParent, TValue>(Func<TParent, TValue> read, LeafWriter<TValue> write) : DirectField
{
    public override bool NeedsInvocation => false;

    public override bool WritesLeaf => true;

    public override object? Read(object? parent, FieldInvocation? invocation) => read((TParent)parent!);

    public override bool TryWrite(object parent, JsonOutput output)
    {
        var value = read((TParent)parent);
        if (value is null)
            return false;
        write(output, value);
        return true;
    }
}
