namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Makes the functions that turn coerced input values into the exact C# types of parameters and members.</summary>
internal sealed class InputConverter(ScalarRegistry scalars)
{
    /// <summary>The function for a shape, null when the coerced value already fits.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="id">How ids inside are read; null when there are none.</param>
    /// <exception cref="NotSupportedException">The container of a list is not supported.</exception>
    public Func<object?, object?>? For(TypeShape shape, GraphQLIdAttribute? id)
    {
        if (shape.Item is { } item)
            return ForList(shape, item, id);
        if (id is not null && shape.Type == typeof(string) && id.GetType() != typeof(GraphQLIdAttribute))
            return value => value is string given ? id.Read(given) : value;
        if (scalars.ConversionTo(shape.Type) is { } convert)
            return value => value is null ? null : convert(value);
        return null;
    }

    private Func<object?, object?> ForList(TypeShape shape, TypeShape item, GraphQLIdAttribute? id)
    {
        var itemType = item.IsNullable && item.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(item.Type) : item.Type;
        var convertItem = For(item, id);
        var convertList = ListConversion.To(shape.Type, itemType)
            ?? throw new NotSupportedException($"the list type {Naming.Display(shape.Type)} cannot be made from a client's list; use IReadOnlyList<{Naming.Display(itemType)}>");
        return value =>
        {
            if (value is null)
                return null;
            var given = (object?[])value;
            var items = Array.CreateInstance(itemType, given.Length);
            for (var i = 0; i < given.Length; i++)
                items.SetValue(convertItem is null ? given[i] : convertItem(given[i]), i);
            return convertList(items);
        };
    }
}
