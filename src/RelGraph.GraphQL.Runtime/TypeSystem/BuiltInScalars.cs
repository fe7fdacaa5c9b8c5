using System.Globalization;
using System.Numerics;
using RelGraph.GraphQL.Runtime.Execution.Direct;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

#pragma warning disable CA1720 // these are the names of the specification
#pragma warning disable CA1859 // the methods become delegates that return object
/// <summary>The five scalars every schema has (specification 3.5.1 to 3.5.5).</summary>
public static class BuiltInScalars
{
    /// <summary>A signed whole number of 32 bits.</summary>
    public static ScalarType Int { get; } = new("Int", SerializeInt, ParseInt)
    {
        Description = "A signed whole number from -2147483648 to 2147483647.",
        Writer = new LeafWriter<int>(static (output, value) => output.Number(value)),
    };

    /// <summary>A finite double-precision number (IEEE 754).</summary>
    public static ScalarType Float { get; } = new("Float", SerializeFloat, ParseFloat)
    {
        Description = "A finite number of double precision (IEEE 754).",
        Writer = new LeafWriter<double>(static (output, value) => output.Number(double.IsFinite(value) ? value : throw NotFinite(value))),
    };

    /// <summary>Unicode text.</summary>
    public static ScalarType String { get; } = new("String", SerializeString, ParseString)
    {
        Description = "Unicode text.",
        Writer = new LeafWriter<string>(static (output, value) => output.Text(value)),
    };

    /// <summary>True or false.</summary>
    public static ScalarType Boolean { get; } = new("Boolean", SerializeBoolean, ParseBoolean)
    {
        Description = "`true` or `false`.",
        Writer = new LeafWriter<bool>(static (output, value) => output.Boolean(value)),
    };

    /// <summary>An opaque identifier: always a string in responses, a string or a whole number in requests.</summary>
    public static ScalarType Id { get; } = new("ID", SerializeId, ParseId)
    {
        Description = "An opaque identifier, written as text; a whole number is accepted as input and read as its digits.",
        Writer = new LeafWriter<string>(static (output, value) => output.Text(value)),
    };

    /// <summary>All five, in the order of the specification.</summary>
    public static IReadOnlyList<ScalarType> All { get; } = [Int, Float, String, Boolean, Id];

    /// <summary>Whether a name belongs to one of the five.</summary>
    /// <param name="name">The name.</param>
    /// <returns>True for <c>Int</c>, <c>Float</c>, <c>String</c>, <c>Boolean</c> and <c>ID</c>.</returns>
    public static bool IsBuiltIn(string name) => name is "Int" or "Float" or "String" or "Boolean" or "ID";

    private static object SerializeInt(object value) => value switch
    {
        int => value,
        bool flag => flag ? 1 : 0,
        byte number => (int)number,
        sbyte number => (int)number,
        short number => (int)number,
        ushort number => (int)number,
        uint number when number <= int.MaxValue => (int)number,
        long number when number is >= int.MinValue and <= int.MaxValue => (int)number,
        ulong number when number <= int.MaxValue => (int)number,
        double number when number == Math.Truncate(number) && number is >= int.MinValue and <= int.MaxValue => (int)number,
        float number when number == MathF.Truncate(number) && (double)number is >= int.MinValue and <= int.MaxValue => (int)number,
        decimal number when number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue => (int)number,
        IFormattable number when IsNumber(value) => throw new ScalarFormatException(
            $"Int cannot represent {number.ToString(null, CultureInfo.InvariantCulture)}; it must be a whole number from -2147483648 to 2147483647."),
        _ => throw ScalarFormatException.CannotSerialize("Int", value),
    };

    private static object ParseInt(ScalarInput input) =>
        input.Kind == ScalarInputKind.Integer && int.TryParse(input.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw ScalarFormatException.Unexpected("Int", input, "a whole number from -2147483648 to 2147483647");

    private static object SerializeFloat(object value)
    {
        var number = value switch
        {
            double exact => exact,
            // Through text: 0.1f shows as 0.1 and not as 0.10000000149011612.
            float single when float.IsFinite(single) => double.Parse(single.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            float single => single,
            bool flag => flag ? 1 : 0,
            IConvertible convertible when IsNumber(value) => convertible.ToDouble(CultureInfo.InvariantCulture),
            _ => throw ScalarFormatException.CannotSerialize("Float", value),
        };
        return double.IsFinite(number)
            ? value is double ? value : number
            : throw NotFinite(number);
    }

    private static ScalarFormatException NotFinite(double number) =>
        new($"Float cannot represent {number.ToString(CultureInfo.InvariantCulture)}; it must be a finite number.");

    private static object ParseFloat(ScalarInput input) =>
        input.Kind is ScalarInputKind.Integer or ScalarInputKind.Float
        && double.TryParse(input.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : throw ScalarFormatException.Unexpected("Float", input, "a finite number");

    private static object SerializeString(object value) => value switch
    {
        string => value,
        char letter => letter.ToString(),
        bool flag => flag ? "true" : "false",
        Uri address => address.ToString(),
        IFormattable formattable when IsNumber(value) || value is Guid => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => throw ScalarFormatException.CannotSerialize("String", value),
    };

    private static object ParseString(ScalarInput input) =>
        input.Kind == ScalarInputKind.String ? input.Text : throw ScalarFormatException.Unexpected("String", input, "text in quotation marks");

    private static object SerializeBoolean(object value) => value switch
    {
        bool => value,
        IConvertible number when IsNumber(value) => number.ToDouble(CultureInfo.InvariantCulture) != 0,
        _ => throw ScalarFormatException.CannotSerialize("Boolean", value),
    };

    private static object ParseBoolean(ScalarInput input) =>
        input.Kind == ScalarInputKind.Boolean ? input.Text == "true" : throw ScalarFormatException.Unexpected("Boolean", input, "true or false");

    private static object SerializeId(object value) => value switch
    {
        string => value,
        Guid guid => guid.ToString("D", CultureInfo.InvariantCulture),
        sbyte or byte or short or ushort or int or uint or long or ulong or BigInteger => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw ScalarFormatException.CannotSerialize("ID", value),
    };

    private static object ParseId(ScalarInput input) =>
        input.Kind is ScalarInputKind.String or ScalarInputKind.Integer
            ? input.Text
            : throw ScalarFormatException.Unexpected("ID", input, "text in quotation marks or a whole number");

    private static bool IsNumber(object value) =>
        value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal;
}
