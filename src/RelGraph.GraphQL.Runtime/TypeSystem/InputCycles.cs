using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>Finds input objects that no finite value can fill: cycles of required fields, and of default values (specification 3.10.1).</summary>
internal sealed class InputCycles(List<string> errors)
{
    public void Check(IEnumerable<InputObjectType> types)
    {
        var done = new HashSet<InputObjectType>();
        var doneDefaults = new HashSet<InputFieldDefinition>();
        foreach (var type in types)
        {
            Required(type, [], done);
            foreach (var field in type.Fields)
                Defaults(type, field, [], doneDefaults);
        }
    }

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
