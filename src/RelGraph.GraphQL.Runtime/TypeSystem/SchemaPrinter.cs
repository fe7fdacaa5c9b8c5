using System.Text;
using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>Writes a schema in the schema definition language: types ordered by name, members as declared, built-in parts left out.</summary>
/// <remarks>The text depends on nothing but the schema, so that it can be kept in a file and compared.</remarks>
public static class SchemaPrinter
{
    /// <summary>The text of a schema. Takes time linear in its size.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The definitions, with line feeds between lines and at the end.</returns>
    public static string Print(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var parts = new List<string>();
        if (SchemaDefinition(schema) is { } definition)
            parts.Add(definition);
        parts.AddRange(schema.Directives.Where(static directive => !BuiltInDirectives.IsBuiltIn(directive.Name))
            .OrderBy(static directive => directive.Name, StringComparer.Ordinal).Select(Directive));
        parts.AddRange(schema.Types.Where(static type => !type.IsIntrospection && !BuiltInScalars.IsBuiltIn(type.Name)).Select(Type));
        return string.Join("\n", parts);
    }

    // Needed only when a root has another name than usual, or there is something to say about the schema.
    private static string? SchemaDefinition(Schema schema)
    {
        var usual = schema.QueryType.Name == "Query" && schema.MutationType?.Name is null or "Mutation" && schema.SubscriptionType?.Name is null or "Subscription";
        if (usual && schema.Description is null)
            return null;
        var text = new StringBuilder();
        Description(text, schema.Description, "");
        text.Append("schema {\n  query: ").Append(schema.QueryType.Name).Append('\n');
        if (schema.MutationType is { } mutation)
            text.Append("  mutation: ").Append(mutation.Name).Append('\n');
        if (schema.SubscriptionType is { } subscription)
            text.Append("  subscription: ").Append(subscription.Name).Append('\n');
        return text.Append("}\n").ToString();
    }

    private static string Directive(DirectiveDefinition directive)
    {
        var text = new StringBuilder();
        Description(text, directive.Description, "");
        text.Append("directive @").Append(directive.Name);
        Arguments(text, directive.Arguments, "");
        if (directive.IsRepeatable)
            text.Append(" repeatable");
        return text.Append(" on ").AppendJoin(" | ", directive.Locations.Select(DirectiveLocations.NameOf)).Append('\n').ToString();
    }

    private static string Type(NamedType type)
    {
        var text = new StringBuilder();
        Description(text, type.Description, "");
        switch (type)
        {
            case ScalarType scalar:
                text.Append("scalar ").Append(scalar.Name);
                if (scalar.SpecifiedBy is { } url)
                    text.Append(" @specifiedBy(url: ").Append(Quote(url.OriginalString)).Append(')');
                text.Append('\n');
                break;
            case FieldedType fielded:
                text.Append(type is ObjectType ? "type " : "interface ").Append(type.Name);
                if (fielded.Interfaces.Count > 0)
                    text.Append(" implements ").AppendJoin(" & ", fielded.Interfaces);
                Block(text, fielded.Fields, Field);
                break;
            case UnionType union:
                text.Append("union ").Append(union.Name).Append(" = ").AppendJoin(" | ", union.Members).Append('\n');
                break;
            case EnumType declared:
                text.Append("enum ").Append(declared.Name);
                Block(text, declared.Values, EnumValue);
                break;
            case InputObjectType input:
                text.Append("input ").Append(input.Name).Append(input.IsOneOf ? " @oneOf" : "");
                Block(text, input.Fields, InputField);
                break;
        }

        return text.ToString();
    }

    private static void Block<T>(StringBuilder text, IReadOnlyList<T> members, Action<StringBuilder, T> write)
    {
        text.Append(" {\n");
        foreach (var member in members)
            write(text, member);
        text.Append("}\n");
    }

    private static void Field(StringBuilder text, FieldDefinition field)
    {
        Description(text, field.Description, "  ");
        text.Append("  ").Append(field.Name);
        Arguments(text, field.Arguments, "  ");
        text.Append(": ").Append(field.Type);
        CostPrinter.Print(text, field);
        Deprecation(text, field.DeprecationReason);
        text.Append('\n');
    }

    private static void EnumValue(StringBuilder text, EnumValueDefinition value)
    {
        Description(text, value.Description, "  ");
        text.Append("  ").Append(value.Name);
        Deprecation(text, value.DeprecationReason);
        text.Append('\n');
    }

    private static void InputField(StringBuilder text, InputFieldDefinition field)
    {
        Description(text, field.Description, "  ");
        text.Append("  ");
        Input(text, field);
        text.Append('\n');
    }

    // On one line when no argument has a description, else one line each.
    private static void Arguments(StringBuilder text, IReadOnlyList<ArgumentDefinition> arguments, string indent)
    {
        if (arguments.Count == 0)
            return;
        var described = arguments.Any(static argument => argument.Description is not null);
        text.Append(described ? "(\n" : "(");
        for (var i = 0; i < arguments.Count; i++)
        {
            if (described)
            {
                Description(text, arguments[i].Description, indent + "  ");
                text.Append(indent).Append("  ");
            }
            else if (i > 0)
            {
                text.Append(", ");
            }

            Input(text, arguments[i]);
            if (described)
                text.Append('\n');
        }

        text.Append(described ? indent + ")" : ")");
    }

    private static void Input(StringBuilder text, InputValue value)
    {
        text.Append(value.Name).Append(": ").Append(value.Type);
        if (value.DefaultValue is { } literal)
            text.Append(" = ").Append(GraphQLPrinter.Print(literal));
        Deprecation(text, value.DeprecationReason);
    }

    private static void Deprecation(StringBuilder text, string? reason)
    {
        if (reason is null)
            return;
        text.Append(" @deprecated");
        if (reason != BuiltInDirectives.DefaultDeprecationReason)
            text.Append("(reason: ").Append(Quote(reason)).Append(')');
    }

    private static void Description(StringBuilder text, string? description, string indent)
    {
        if (description is null)
            return;
        text.Append(indent);
        if (!CanBeBlock(description))
        {
            text.Append(Quote(description)).Append('\n');
            return;
        }

        var lines = description.ReplaceLineEndings("\n").Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n');
        if (lines.Length == 1 && lines[0].Length < 100 && !lines[0].EndsWith('"') && !lines[0].EndsWith('\\'))
        {
            text.Append("\"\"\"").Append(lines[0]).Append("\"\"\"\n");
            return;
        }

        text.Append("\"\"\"\n");
        foreach (var line in lines)
            text.Append(line.Length == 0 ? "" : indent).Append(line).Append('\n');
        text.Append(indent).Append("\"\"\"\n");
    }

    // A block string drops blank edges and common indentation and holds no control characters.
    private static bool CanBeBlock(string text) =>
        text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && !text.Any(static letter => char.IsControl(letter) && letter is not ('\n' or '\t'))
        && !text.Contains("\n ", StringComparison.Ordinal) && !text.Contains("\n\t", StringComparison.Ordinal);

    private static string Quote(string text) => GraphQLPrinter.Print(new StringValue(text, false, default));
}
