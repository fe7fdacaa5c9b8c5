using System.Reflection;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Reads the result of a task whose type is known only at run time.</summary>
internal static class TaskUnwrapping
{
    /// <summary>How to await what a method of a return type gives; null when it gives its value at once.</summary>
    public static Func<object, ValueTask<object?>>? For(Type returnType)
    {
        if (!returnType.IsGenericType)
            return null;
        var definition = returnType.GetGenericTypeDefinition();
        var name = definition == typeof(Task<>) ? nameof(FromTask) : definition == typeof(ValueTask<>) ? nameof(FromValueTask) : null;
        return name is null
            ? null
            : typeof(TaskUnwrapping).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(returnType.GetGenericArguments())
                .CreateDelegate<Func<object, ValueTask<object?>>>();
    }

    /// <summary>What a method of a return type gives once it is awaited.</summary>
    public static Type ResultOf(Type returnType) =>
        returnType.IsGenericType && returnType.GetGenericTypeDefinition() is var definition && (definition == typeof(Task<>) || definition == typeof(ValueTask<>)) ? returnType.GetGenericArguments()[0] : returnType;

    private static async ValueTask<object?> FromTask<T>(object task) => await ((Task<T>)task).ConfigureAwait(false);

    private static async ValueTask<object?> FromValueTask<T>(object task) => await ((ValueTask<T>)task).ConfigureAwait(false);
}
