using System.Reflection;
using RelGraph.GraphQL.Runtime.Execution.Direct;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Makes typed readers of properties, so that reading one costs a call and no boxing.</summary>
internal static class DirectProperties
{
    private const BindingFlags Own = BindingFlags.Static | BindingFlags.NonPublic;

    /// <summary>The reader of a property on the parent itself.</summary>
    public static DirectField Of(PropertyInfo property, GraphQLType type)
    {
        var parent = property.DeclaringType!;
        if (parent.IsValueType)
        {
            // A delegate would need the struct by reference, and what resolvers get is a boxed copy.
            var invoker = MethodInvoker.Create(property.GetMethod!);
            return new DirectRead<object>(source => invoker.Invoke(source));
        }

        var value = property.PropertyType;
        var inner = Nullable.GetUnderlyingType(value);
        var writer = WriterOf(type, inner ?? value);
        var (name, second) = (writer, inner, value.IsValueType) switch
        {
            (not null, null, _) => (nameof(Leaf), value),
            (not null, not null, _) => (nameof(NullableLeaf), inner),
            (null, _, true) => (nameof(Boxed), value),
            _ => (nameof(Reference), value),
        };
        return (DirectField)typeof(DirectProperties).GetMethod(name, Own)!.MakeGenericMethod(parent, second).Invoke(null, [property.GetMethod, writer])!;
    }

    private static Delegate? WriterOf(GraphQLType type, Type value) => type.Nullable switch
    {
        ScalarType scalar => scalar.WriterFor(value),
        EnumType declared when value.IsEnum => (Delegate?)typeof(DirectProperties).GetMethod(nameof(EnumWriter), Own)!.MakeGenericMethod(value).Invoke(null, [declared]),
        _ => null,
    };

    private static DirectLeaf<TParent, TValue> Leaf<TParent, TValue>(MethodInfo read, Delegate writer) =>
        new(read.CreateDelegate<Func<TParent, TValue>>(), (LeafWriter<TValue>)writer);

    private static DirectNullableLeaf<TParent, TValue> NullableLeaf<TParent, TValue>(MethodInfo read, Delegate writer)
        where TValue : struct =>
        new(read.CreateDelegate<Func<TParent, TValue?>>(), (LeafWriter<TValue>)writer);

    private static DirectRead<TParent> Boxed<TParent, TValue>(MethodInfo read, Delegate? none)
    {
        var typed = read.CreateDelegate<Func<TParent, TValue>>();
        return new(parent => typed(parent));
    }

    private static DirectRead<TParent> Reference<TParent, TValue>(MethodInfo read, Delegate? none) =>
        new(read.CreateDelegate<Func<TParent, object?>>());

    private static LeafWriter<TEnum> EnumWriter<TEnum>(EnumType declared)
        where TEnum : struct, Enum
    {
        var names = declared.Values.Where(static value => value.Value is TEnum).DistinctBy(static value => value.Value)
            .ToDictionary(static value => (TEnum)value.Value, static value => value.Name);
        return (output, value) => output.Text(names.TryGetValue(value, out var name) ? name : throw new NoEnumValueException(declared));
    }
}
