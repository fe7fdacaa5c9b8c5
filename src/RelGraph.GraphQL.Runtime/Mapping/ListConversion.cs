using System.Collections.Immutable;
using System.Reflection;

namespace RelGraph.GraphQL.Runtime.Mapping;

#pragma warning disable CA1859 // the methods become delegates that return object
/// <summary>Turns coerced input lists into the collections that parameters and members declare.</summary>
internal static class ListConversion
{
    private static readonly MethodInfo ToImmutable = Generic(nameof(MakeImmutable));
    private static readonly MethodInfo ToList = Generic(nameof(MakeList));
    private static readonly MethodInfo ToSet = Generic(nameof(MakeSet));

    /// <summary>The conversion to a container, or null when the container is not supported.</summary>
    public static Func<Array, object>? To(Type container, Type itemType)
    {
        if (container.IsAssignableFrom(itemType.MakeArrayType()))
            return static items => items;
        if (container.IsAssignableFrom(typeof(List<>).MakeGenericType(itemType)))
            return Make(ToList, itemType);
        if (container.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(itemType)))
            return Make(ToSet, itemType);
        return container == typeof(ImmutableArray<>).MakeGenericType(itemType) ? Make(ToImmutable, itemType) : null;
    }

    private static Func<Array, object> Make(MethodInfo method, Type itemType) =>
        method.MakeGenericMethod(itemType).CreateDelegate<Func<Array, object>>();

    private static MethodInfo Generic(string name) => typeof(ListConversion).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;

    private static object MakeImmutable<T>(Array items) => ImmutableArray.Create((T[])items);

    private static object MakeList<T>(Array items) => new List<T>((T[])items);

    private static object MakeSet<T>(Array items) => new HashSet<T>((T[])items);
}
