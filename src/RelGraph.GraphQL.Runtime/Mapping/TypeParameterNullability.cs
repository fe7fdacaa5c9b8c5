using System.Reflection;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Reads whether a member of a generic class says <c>T</c> or <c>T?</c>.</summary>
/// <remarks>
/// <see cref="NullabilityInfoContext"/> calls an unconstrained <c>T</c> nullable, since it might be. A schema must know what the
/// author wrote: the items of <c>Page&lt;T&gt;</c> are present unless they are declared as <c>T?</c>. The compiler notes it as one byte per
/// type in reading order (1 not null, 2 nullable), or one byte for all, or none when the enclosing context says it.
/// </remarks>
internal static class TypeParameterNullability
{
    private const byte NotNull = 1;

    public static TypeShape Correct(PropertyInfo property, TypeShape shape)
    {
        if (property.DeclaringType is not { IsConstructedGenericType: true } constructed)
            return shape;
        var definition = constructed.GetGenericTypeDefinition().GetProperty(property.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        return definition is null ? shape : Correct(shape, definition.PropertyType, Notes(definition.CustomAttributes, definition.GetMethod!), 0);
    }

    public static TypeShape Correct(ParameterInfo parameter, TypeShape shape)
    {
        if (parameter.Member is not MethodBase { DeclaringType: { IsConstructedGenericType: true } constructed } method)
            return shape;
        var definition = MethodBase.GetMethodFromHandle(method.MethodHandle, constructed.GetGenericTypeDefinition().TypeHandle);
        // A returned value has no place among the parameters, and says by itself what it is.
        return definition?.GetParameters().ElementAtOrDefault(parameter.Position) is { } declared ? Correct(shape, declared.ParameterType, Notes(declared.CustomAttributes, definition), 0) : shape;
    }

    private static TypeShape Correct(TypeShape shape, Type declared, IReadOnlyList<byte> notes, int position)
    {
        if (declared.IsGenericParameter)
        {
            var note = notes.Count == 1 ? notes[0] : notes.ElementAtOrDefault(position);
            return shape.Type.IsValueType ? shape : shape with { IsNullable = note != NotNull };
        }

        if ((declared.IsArray ? declared.GetElementType() : declared.GetGenericArguments().FirstOrDefault()) is not { } inner)
            return shape;
        if (shape.Item is { } item)
            return shape with { Item = Correct(item, inner, notes, position + 1) };
        var isWrapper = declared.IsGenericType && declared.GetGenericTypeDefinition() is var wrapper
            && (wrapper == typeof(Task<>) || wrapper == typeof(ValueTask<>) || wrapper == typeof(Optional<>));
        return isWrapper ? Correct(shape, inner, notes, position + 1) : shape;
    }

    private static IReadOnlyList<byte> Notes(IEnumerable<CustomAttributeData> attributes, MethodBase method)
    {
        if (Note(attributes, "System.Runtime.CompilerServices.NullableAttribute") is { } own)
            return own;
        if (Note(method.CustomAttributes, "System.Runtime.CompilerServices.NullableContextAttribute") is { } around)
            return around;
        for (var type = method.DeclaringType; type is not null; type = type.DeclaringType)
        {
            if (Note(type.CustomAttributes, "System.Runtime.CompilerServices.NullableContextAttribute") is { } context)
                return context;
        }

        return [0];
    }

    private static IReadOnlyList<byte>? Note(IEnumerable<CustomAttributeData> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeType.FullName == name)?.ConstructorArguments[0].Value switch
        {
            byte single => [single],
            IEnumerable<CustomAttributeTypedArgument> many => [.. many.Select(static note => (byte)note.Value!)],
            _ => null,
        };
}
