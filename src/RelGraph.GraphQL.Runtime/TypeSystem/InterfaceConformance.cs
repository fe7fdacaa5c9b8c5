namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>Checks that a type keeps the promises of its interfaces (specification 3.6.1, <c>IsValidImplementation</c>).</summary>
internal sealed class InterfaceConformance(Schema schema, List<string> errors)
{
    public void Check(FieldedType type)
    {
        foreach (var twice in type.Interfaces.GroupBy(static declared => declared.Name, StringComparer.Ordinal).Where(static group => group.Count() > 1))
            errors.Add($"Type {type.Name} implements {twice.Key} twice; each interface may be declared once.");
        foreach (var declared in type.Interfaces)
        {
            if (ReferenceEquals(declared, type))
            {
                errors.Add($"Interface {type.Name} implements itself; take it off its own list.");
                continue;
            }

            foreach (var inherited in declared.Interfaces)
            {
                if (ReferenceEquals(inherited, type))
                    errors.Add($"Interfaces {type.Name} and {declared.Name} implement each other; one of them must not.");
                else if (!type.Implements(inherited))
                    errors.Add($"Type {type.Name} implements {declared.Name} but not {inherited.Name}, which {declared.Name} implements; declare both.");
            }

            foreach (var promised in declared.Fields)
                CheckField(type, declared, promised);
        }
    }

    private void CheckField(FieldedType type, InterfaceType declared, FieldDefinition promised)
    {
        var place = $"{type.Name}.{promised.Name}";
        var promise = $"{declared.Name}.{promised.Name}";
        if (type.FindField(promised.Name) is not { } field)
        {
            errors.Add($"{place} is missing; {promise} promises it, so add it.");
            return;
        }

        if (!schema.IsSubtype(field.Type, promised.Type))
            errors.Add($"{place} returns {field.Type}, but {promise} promises {promised.Type}; return that or a more specific type.");
        if (field.IsDeprecated && !promised.IsDeprecated)
            errors.Add($"{place} is deprecated, but {promise} is not; deprecate both or neither.");
        CheckArguments(place, field, promise, promised);
    }

    private void CheckArguments(string place, FieldDefinition field, string promise, FieldDefinition promised)
    {
        foreach (var expected in promised.Arguments)
        {
            var found = field.FindArgument(expected.Name);
            if (found is null)
                errors.Add($"{place}({expected.Name}:) is missing; {promise} promises it, so add it.");
            else if (!found.Type.Equals(expected.Type))
                errors.Add($"{place}({expected.Name}:) takes {found.Type}, but {promise} promises {expected.Type}; both must be the same.");
        }

        foreach (var extra in field.Arguments)
        {
            if (extra.IsRequired && promised.FindArgument(extra.Name) is null)
                errors.Add($"{place}({extra.Name}:) is required, but {promise} does not have it; make it nullable or give it a default.");
        }
    }
}
