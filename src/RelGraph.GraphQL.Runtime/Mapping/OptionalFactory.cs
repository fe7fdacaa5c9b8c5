using System.Reflection;
using RelGraph.GraphQL.Runtime.Execution;

namespace RelGraph.GraphQL.Runtime.Mapping;

#pragma warning disable CA1859 // the method becomes a delegate that returns object
/// <summary>Makes <see cref="Optional{T}"/> values of types known only at run time.</summary>
internal static class OptionalFactory
{
    /// <summary>The type inside, or null when a type is no <see cref="Optional{T}"/>.</summary>
    public static Type? Inner(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>The function that wraps a given value. The schema cannot say "may be left out but not null", so the function does.</summary>
    public static Func<object?, object> Of(Type inner, bool allowsNull, string place)
    {
        var wrap = typeof(OptionalFactory).GetMethod(nameof(Given), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(inner).CreateDelegate<Func<object?, object>>();
        return allowsNull
            ? wrap
            : value => value is not null ? wrap(value) : throw new FieldException($"{place} may be left out but must not be null.", ExecutionErrorCodes.BadInput);
    }

    private static object Given<T>(object? value) => new Optional<T>((T)value!);
}
