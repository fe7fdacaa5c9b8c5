using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>Checks that a default value is a value of its type.</summary>
internal static class DefaultValueCheck
{
    public static void Check(string place, GraphQLType type, Value literal, List<string> errors)
    {
        switch (type, literal)
        {
            case (NonNullType, NullValue):
                errors.Add($"Default value of {place} has null where {type} is required; give a value.");
                break;
            case (NonNullType required, _):
                Check(place, required.OfType, literal, errors);
                break;
            case (_, NullValue):
                break;
            case (ListType list, ListValue items):
                foreach (var item in items.Items)
                    Check(place, list.OfType, item, errors);
                break;
            case (ListType list, _):
                Check(place, list.OfType, literal, errors);
                break;
            case (InputObjectType input, ObjectValue value):
                CheckObject(place, input, value, errors);
                break;
            case (InputObjectType, _):
                errors.Add($"Default value of {place} must be an object of the type {type}.");
                break;
            case (EnumType declared, EnumValue value) when declared.FindValue(value.Name) is not null:
                break;
            case (EnumType declared, _):
                errors.Add($"Default value of {place} must be one of {string.Join(", ", declared.Values.Select(static value => value.Name))}.");
                break;
            case (ScalarType scalar, _):
                CheckScalar(place, scalar, literal, errors);
                break;
        }
    }

    private static void CheckObject(string place, InputObjectType type, ObjectValue value, List<string> errors)
    {
        foreach (var entry in value.Fields)
        {
            if (type.FindField(entry.Name) is { } field)
                Check(place, field.Type, entry.Value, errors);
            else
                errors.Add($"Default value of {place} gives the field '{entry.Name}', which {type.Name} does not have.");
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && value.Fields.All(entry => entry.Name != field.Name))
                errors.Add($"Default value of {place} lacks the required field '{field.Name}' of {type.Name}.");
        }

        if (type.IsOneOf && (value.Fields.Length != 1 || value.Fields[0].Value is NullValue))
            errors.Add($"Default value of {place} must give exactly one field of {type.Name}, and not as null.");
    }

    private static void CheckScalar(string place, ScalarType scalar, Value literal, List<string> errors)
    {
        try
        {
            scalar.Parse(ScalarInput.FromLiteral(literal));
        }
        catch (ScalarFormatException exception)
        {
            errors.Add($"Default value of {place} is wrong: {exception.Message}");
        }
    }
}
