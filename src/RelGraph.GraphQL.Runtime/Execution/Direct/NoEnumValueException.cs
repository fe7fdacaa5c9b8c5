using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Direct;

/// <summary>A property has a value that its enum does not show; who knows the field says so.</summary>
#pragma warning disable CA1032 // thrown in one place
#pragma warning disable CA1064 // becomes the error of a field, never seen outside
internal sealed class NoEnumValueException(EnumType declared) : Exception
{
    public EnumType Declared => declared;
}
