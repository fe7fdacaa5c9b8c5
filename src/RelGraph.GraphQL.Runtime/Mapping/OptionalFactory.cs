using System.Reflection;

namespace RelGraph.GraphQL.Runtime.Mapping;

#pragma warning disable CA1859 // the method becomes a delegate that returns object
/// <summary>Makes <see cref="Optional{T}"/> values of types known only at run time.</summary>
internal static class OptionalFactory
{
    /// <summary>The type inside, or null when a type is no <see cref="Optional{T}"/>.</summary>
    public static Type? Inner(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>) ? type.GetGenericArguments()[0] : null;

    public static Func<object?, object> Of(Type inner) =>
        typeof(OptionalFactory).GetMethod(nameof(Given), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(inner).CreateDelegate<Func<object?, object>>();

    private static object Given<T>(object? value) => new Optional<T>((T)value!);
}
