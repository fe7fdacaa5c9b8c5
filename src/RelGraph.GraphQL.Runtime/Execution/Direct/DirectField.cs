using RelGraph.GraphQL.Runtime.Execution.Output;

namespace RelGraph.GraphQL.Runtime.Execution.Direct;

/// <summary>How a field gives its value at once, on the caller's turn, so that whole selections of such fields can be written without building a tree of them first.</summary>
internal abstract class DirectField
{
    /// <summary>Whether the value depends on arguments or the request; where it does not, none needs to be made.</summary>
    public virtual bool NeedsInvocation => true;

    /// <summary>Whether <see cref="TryWrite"/> can be used: the value is a leaf whose JSON needs no detour over an object.</summary>
    public virtual bool WritesLeaf => false;

    /// <summary>The value of the field for one parent.</summary>
    /// <param name="parent">The object the field is asked of.</param>
    /// <param name="invocation">Arguments and request; null where they are not needed.</param>
    public abstract object? Read(object? parent, FieldInvocation? invocation);

    /// <summary>Writes the value for one parent; false, and nothing is written, when it is null.</summary>
    public virtual bool TryWrite(object parent, JsonOutput output) => throw new NotSupportedException();
}
