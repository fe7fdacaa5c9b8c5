namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>Checks a collected schema against the "Type Validation" parts of chapter 3 and reports every breach.</summary>
internal sealed class SchemaValidator(Schema schema, List<string> errors)
{
    private readonly InterfaceConformance _conformance = new(schema, errors);
    private readonly InputCycles _cycles = new(errors);

    public void Validate()
    {
        CheckRoots();
        foreach (var directive in schema.Directives)
            CheckDirective(directive);
        foreach (var type in schema.Types)
            CheckType(type);
        _cycles.Check([.. schema.Types.OfType<InputObjectType>()]);
    }

    private void CheckRoots()
    {
        if (schema.QueryType is null)
            errors.Add("The schema has no query root; give it one, since every schema must support queries.");
        var roots = new[] { schema.QueryType, schema.MutationType, schema.SubscriptionType }.Where(static root => root is not null).ToList();
        foreach (var twice in roots.GroupBy(static root => root!).Where(static group => group.Count() > 1))
            errors.Add($"Type {twice.Key!.Name} is the root of {twice.Count()} operations; each operation needs a root type of its own.");
    }

    private void CheckDirective(DirectiveDefinition directive)
    {
        CheckName($"Directive @{directive.Name}", directive.Name);
        if (directive.Locations.Count == 0)
            errors.Add($"Directive @{directive.Name} has no location; say where it may stand.");
        CheckInputs($"@{directive.Name}", "argument", directive.Arguments);
    }

    private void CheckType(NamedType type)
    {
        if (!type.IsIntrospection || !ReferenceEquals(Introspection.IntrospectionTypes.Find(type.Name), type))
            CheckName($"Type {type.Name}", type.Name);
        switch (type)
        {
            case FieldedType fielded:
                CheckFields(fielded);
                _conformance.Check(fielded);
                break;
            case UnionType union:
                NotEmpty(union, union.Members.Count, "member");
                Unique(union.Members.Select(static member => member.Name), name => $"Union {union.Name} lists {name} twice; each member may be listed once.");
                break;
            case EnumType declared:
                CheckEnum(declared);
                break;
            case InputObjectType input:
                NotEmpty(input, input.Fields.Count, "field");
                CheckInputs(input.Name, "field", input.Fields);
                if (input.IsOneOf)
                    CheckOneOf(input);
                break;
        }
    }

    private void CheckFields(FieldedType type)
    {
        NotEmpty(type, type.Fields.Count, "field");
        Unique(type.Fields.Select(static field => field.Name), name => $"{type.Name}.{name} is defined twice; names of fields are unique within a type.");
        foreach (var field in type.Fields)
        {
            var place = $"{type.Name}.{field.Name}";
            CheckName(place, field.Name);
            if (!field.Type.IsOutput)
                errors.Add($"{place} returns the input type {field.Type}; a field returns a scalar, enum, object, interface or union.");
            CheckInputs(place, "argument", field.Arguments);
        }
    }

    private void CheckEnum(EnumType type)
    {
        NotEmpty(type, type.Values.Count, "value");
        Unique(type.Values.Select(static value => value.Name), name => $"{type.Name}.{name} is defined twice; names of values are unique within an enum.");
        foreach (var value in type.Values)
        {
            CheckName($"{type.Name}.{value.Name}", value.Name);
            if (value.Name is "true" or "false" or "null")
                errors.Add($"{type.Name}.{value.Name} cannot be the name of a value, since it is a literal of its own; choose another name.");
        }
    }

    private void CheckInputs(string owner, string kind, IReadOnlyList<InputValue> values)
    {
        Unique(values.Select(static value => value.Name), name => $"{owner} has the {kind} {name} twice; names are unique.");
        foreach (var value in values)
        {
            var place = kind == "argument" ? $"{owner}({value.Name}:)" : $"{owner}.{value.Name}";
            CheckName(place, value.Name);
            if (!value.Type.IsInput)
                errors.Add($"{place} takes the output type {value.Type}; an {kind} takes a scalar, enum or input object.".Replace("an field", "a field", StringComparison.Ordinal));
            else if (value.DefaultValue is { } literal)
                DefaultValueCheck.Check(place, value.Type, literal, errors);
            if (value.DeprecationReason is not null && value.IsRequired)
                errors.Add($"{place} is required and deprecated; make it nullable or give it a default before deprecating it.");
        }
    }

    private void CheckOneOf(InputObjectType type)
    {
        foreach (var field in type.Fields)
        {
            if (field.Type is NonNullType)
                errors.Add($"{type.Name}.{field.Name} is non-null, but fields of a @oneOf input object must be nullable; take the ! away.");
            if (field.DefaultValue is not null)
                errors.Add($"{type.Name}.{field.Name} has a default value, but fields of a @oneOf input object cannot have one; take it away.");
        }
    }

    private void CheckName(string place, string name)
    {
        if (!Names.IsValid(name))
            errors.Add($"{place} is not named by the rules: '{name}' must match [_A-Za-z][_0-9A-Za-z]*.");
        else if (name.StartsWith("__", StringComparison.Ordinal))
            errors.Add($"{place} is named with two leading underscores, which are reserved for introspection; choose another name.");
    }

    private void NotEmpty(NamedType type, int count, string member)
    {
        if (count == 0)
            errors.Add($"Type {type.Name} has no {member}; it needs at least one.");
    }

    private void Unique(IEnumerable<string> names, Func<string, string> message)
    {
        foreach (var twice in names.GroupBy(static name => name, StringComparer.Ordinal).Where(static group => group.Count() > 1))
            errors.Add(message(twice.Key));
    }
}
