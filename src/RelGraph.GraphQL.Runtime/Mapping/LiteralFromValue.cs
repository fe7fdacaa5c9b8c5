using System.Collections;
using System.Globalization;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Writes a C# default value as a literal of its type.</summary>
internal static class LiteralFromValue
{
    /// <exception cref="ScalarFormatException">The type cannot represent the value.</exception>
    public static Value Of(GraphQLType type, object? value) => (type.Nullable, value) switch
    {
        (_, null) => new NullValue(default),
        (EnumType declared, _) => new EnumValue(
            declared.FindByClrValue(value)?.Name ?? throw new ScalarFormatException($"{declared.Name} has no value {value}."), default),
        (ListType list, IEnumerable items) => new ListValue([.. items.Cast<object?>().Select(item => Of(list.OfType, item))], default),
        (ScalarType scalar, _) => OfJson(scalar.Serialize(value)),
        _ => throw new ScalarFormatException($"{type} cannot represent a default value of the type {value.GetType().Name}."),
    };

    private static Value OfJson(object value) => value switch
    {
        string text => new StringValue(text, false, default),
        bool flag => new BooleanValue(flag, default),
        int or long => new IntValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), default),
        double number => new FloatValue(FloatText(number), default),
        _ => throw new ScalarFormatException($"A default value of the type {value.GetType().Name} cannot be written as a literal."),
    };

    private static string FloatText(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E', 'e') < 0 ? text + ".0" : text;
    }
}
