using System.Globalization;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Mapping;

#pragma warning disable CA1859 // the methods become delegates that return object
/// <summary>Which scalar stands for which C# type, and how its parsed value becomes that type.</summary>
internal sealed class ScalarRegistry
{
    private readonly Dictionary<Type, (ScalarType Scalar, Func<object, object>? ToClr)> _byType = new()
    {
        [typeof(string)] = (BuiltInScalars.String, null),
        [typeof(bool)] = (BuiltInScalars.Boolean, null),
        [typeof(int)] = (BuiltInScalars.Int, null),
        [typeof(short)] = (BuiltInScalars.Int, static value => Narrow(value, short.MinValue, short.MaxValue, static number => (short)number)),
        [typeof(byte)] = (BuiltInScalars.Int, static value => Narrow(value, byte.MinValue, byte.MaxValue, static number => (byte)number)),
        [typeof(double)] = (BuiltInScalars.Float, null),
        [typeof(float)] = (BuiltInScalars.Float, static value => (float)(double)value),
        [typeof(Guid)] = (BuiltInScalars.Id, ParseGuid),
        [typeof(long)] = (CommonScalars.Long, null),
        [typeof(decimal)] = (CommonScalars.Decimal, null),
        [typeof(DateOnly)] = (CommonScalars.Date, null),
        [typeof(DateTimeOffset)] = (CommonScalars.DateTime, null),
    };

    public void Add(Type type, ScalarType scalar) => _byType[type] = (scalar, null);

    public bool Contains(Type type) => _byType.ContainsKey(type);

    public ScalarType? Find(Type type) => _byType.TryGetValue(type, out var entry) ? entry.Scalar : null;

    public Func<object, object>? ConversionTo(Type type) => _byType.TryGetValue(type, out var entry) ? entry.ToClr : null;

    private static object Narrow(object value, int least, int greatest, Func<int, object> cast) =>
        (int)value >= least && (int)value <= greatest
            ? cast((int)value)
            : throw new FieldException(
                string.Create(CultureInfo.InvariantCulture, $"{value} is out of range; it must be from {least} to {greatest}."), ExecutionErrorCodes.BadInput);

    private static object ParseGuid(object value) =>
        Guid.TryParseExact((string)value, "D", out var guid)
            ? guid
            : throw new FieldException($"\"{value}\" is no identifier of this kind; it must look like \"3f2504e0-4f89-11d3-9a0c-0305e82c3301\".", ExecutionErrorCodes.BadInput);
}
