using System.Reflection;
using System.Runtime.CompilerServices;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Subscriptions;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Reads streams of events whose type is known only at run time.</summary>
internal static class EventStreams
{
    private static readonly MethodInfo BoxedStream = typeof(EventStreams).GetMethod(nameof(Boxed), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The type of the events of a stream, or of a task of a stream; null when a type is neither.</summary>
    public static Type? ItemOf(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (definition == typeof(Task<>) || definition == typeof(ValueTask<>))
            return ItemOf(type.GetGenericArguments()[0]);
        return definition == typeof(IAsyncEnumerable<>) ? type.GetGenericArguments()[0] : null;
    }

    /// <summary>The source stream of a field, from a resolver that returns a stream of items.</summary>
    public static EventSource SourceOf(Type item, FieldResolver resolver, string place)
    {
        var box = item.IsValueType
            ? BoxedStream.MakeGenericMethod(item).CreateDelegate<Func<object, CancellationToken, IAsyncEnumerable<object?>>>()
            : static (stream, _) => (IAsyncEnumerable<object?>)stream;
        return async context => await resolver(context).ConfigureAwait(false) is { } stream
            ? box(stream, default)
            : throw new InvalidOperationException($"{place} returned null in the place of a stream.");
    }

    private static async IAsyncEnumerable<object?> Boxed<T>(object stream, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var item in ((IAsyncEnumerable<T>)stream).WithCancellation(cancellation).ConfigureAwait(false))
            yield return item;
    }
}
