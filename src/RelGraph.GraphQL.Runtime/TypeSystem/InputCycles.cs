using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>Finds input objects that no finite value can fill: cycles of required fields, of @oneOf fields, and of default values (specification 3.10).</summary>
internal sealed class InputCycles(List<string> errors)
{
    public void Check(IReadOnlyList<InputObjectType> types)
    {
        OneOfs(types);
        var done = new HashSet<InputObjectType>();
        var doneDefaults = new HashSet<InputFieldDefinition>();
        foreach (var type in types)
        {
            Required(type, [], done);
            foreach (var field in type.Fields)
                Defaults(type, field, [], doneDefaults);
        }
    }

    // A finite value of a @oneOf object needs one field that does not lead back to it; found from the leaves upwards.
    private void OneOfs(IReadOnlyList<InputObjectType> types)
    {
        var fillable = new HashSet<InputObjectType>();
        int before;
        do
        {
            before = fillable.Count;
            fillable.UnionWith(types.Where(type => IsFillable(type, fillable)));
        }
        while (fillable.Count > before);

        foreach (var type in types)
        {
            if (type.IsOneOf && !fillable.Contains(type))
                errors.Add($"OneOf input object {type.Name} can never be filled, since each of its fields leads back to it; add a field of another type.");
        }
    }

    private static bool IsFillable(InputObjectType type, HashSet<InputObjectType> fillable) => type.IsOneOf
        ? type.Fields.Any(field => field.Type.Nullable is not InputObjectType inner || fillable.Contains(inner))
        : type.Fields.All(field => field.Type is not NonNullType { OfType: InputObjectType inner } || fillable.Contains(inner));

    private void Required(InputObjectType type, List<(InputObjectType Type, string Field)> path, HashSet<InputObjectType> done)
    {
        var start = path.FindIndex(step => ReferenceEquals(step.Type, type));
        if (start >= 0)
        {
            var fields = string.Join(", ", path.Skip(start).Select(static step => $"{step.Type.Name}.{step.Field}"));
            errors.Add($"Input object {type.Name} requires itself through {fields}; make one of these fields nullable, or no finite value exists.");
            return;
        }

        if (!done.Add(type))
            return;
        foreach (var field in type.Fields)
        {
            if (field.Type is NonNullType { OfType: InputObjectType inner })
                Required(inner, [.. path, (type, field.Name)], done);
        }
    }

    private void Defaults(InputObjectType type, InputFieldDefinition field, List<(InputFieldDefinition Field, string Name)> path, HashSet<InputFieldDefinition> done)
    {
        var start = path.FindIndex(step => ReferenceEquals(step.Field, field));
        if (start >= 0)
        {
            var fields = string.Join(", ", path.Skip(start).Select(static step => step.Name));
            errors.Add($"Default value of {type.Name}.{field.Name} needs itself through {fields}; give the inner fields explicitly.");
            return;
        }

        if (field.DefaultValue is null || !done.Add(field))
            return;
        if (field.Type.Named is InputObjectType inner)
            Literal(inner, field.DefaultValue, [.. path, (field, $"{type.Name}.{field.Name}")], done);
    }

    // Only fields that the literal leaves out fall back to their own defaults.
    private void Literal(InputObjectType type, Value literal, List<(InputFieldDefinition, string)> path, HashSet<InputFieldDefinition> done)
    {
        switch (literal)
        {
            case ListValue list:
                foreach (var item in list.Items)
                    Literal(type, item, path, done);
                break;
            case ObjectValue given:
                foreach (var field in type.Fields)
                {
                    var entry = given.Fields.FirstOrDefault(candidate => candidate.Name == field.Name);
                    if (entry is null)
                        Defaults(type, field, path, done);
                    else if (field.Type.Named is InputObjectType inner)
                        Literal(inner, entry.Value, path, done);
                }

                break;
        }
    }
}
