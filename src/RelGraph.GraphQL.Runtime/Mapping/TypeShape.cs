using System.Reflection;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>A C# type with its nullability, seen as the schema sees it: tasks and <see cref="Optional{T}"/> unwrapped, lists as item and container.</summary>
/// <param name="Type">The type; for a list the container.</param>
/// <param name="IsNullable">Whether null is allowed. Code without nullability annotations allows it.</param>
/// <param name="Item">The shape of the items of a list; null for everything else.</param>
/// <param name="IsOptional">Whether it was wrapped in <see cref="Optional{T}"/>.</param>
internal sealed record TypeShape(Type Type, bool IsNullable, TypeShape? Item, bool IsOptional = false)
{
    public static TypeShape Of(NullabilityInfo info, bool isInput, Func<Type, bool> isScalar)
    {
        var definition = info.Type.IsGenericType ? info.Type.GetGenericTypeDefinition() : null;
        if (definition == typeof(Task<>) || definition == typeof(ValueTask<>))
            return Of(info.GenericTypeArguments[0], isInput, isScalar);
        if (definition == typeof(Optional<>))
            return Of(info.GenericTypeArguments[0], isInput, isScalar) with { IsOptional = true };

        var state = isInput ? info.WriteState : info.ReadState;
        // A parameter or constructor has no write state of its own in some shapes; its read state says the same.
        if (isInput && state == NullabilityState.Unknown)
            state = info.ReadState;
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        var isNullable = info.Type.IsValueType ? type != info.Type : state != NullabilityState.NotNull;
        if (isScalar(type) || ItemTypeOf(type) is not { } itemType)
            return new TypeShape(type, isNullable, null);
        return new TypeShape(type, isNullable, ItemShape(info, itemType, isInput, isScalar));
    }

    private static TypeShape ItemShape(NullabilityInfo info, Type itemType, bool isInput, Func<Type, bool> isScalar)
    {
        if (info.ElementType is { } element)
            return Of(element, isInput, isScalar);
        if (info.GenericTypeArguments is [var argument] && argument.Type == itemType)
            return Of(argument, isInput, isScalar);
        // A class that is a list of something without saying so in its own arguments: its items count as present.
        var inner = Nullable.GetUnderlyingType(itemType) ?? itemType;
        return new TypeShape(inner, inner != itemType, null);
    }

    private static Type? ItemTypeOf(Type type)
    {
        if (type.IsArray)
            return type.GetElementType();
        if (type == typeof(string) || IsDictionary(type))
            return null;
        return SequenceOf(type)?.GetGenericArguments()[0];
    }

    private static Type? SequenceOf(Type type) =>
        IsSequence(type) ? type : type.GetInterfaces().FirstOrDefault(IsSequence);

    private static bool IsSequence(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);

    private static bool IsDictionary(Type type) =>
        type.GetInterfaces().Append(type).Any(static candidate => candidate.IsGenericType
            && (candidate.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) || candidate.GetGenericTypeDefinition() == typeof(IDictionary<,>)));
}
