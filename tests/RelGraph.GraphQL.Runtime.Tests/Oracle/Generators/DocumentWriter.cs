using System.Text;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;

/// <summary>Documents that mostly are valid for a schema: fields, aliases, arguments, variables, fragments of all kinds, directives.</summary>
internal sealed class DocumentWriter
{
    private readonly Dice _dice;
    private readonly Schema _schema;
    private readonly Dictionary<string, TypeDeclaration> _types;
    private readonly LiteralGenerator _literals;
    private readonly List<string> _fragments = [];
    private readonly List<(string Name, TypeReference Type, bool IsOptional)> _variables = [];
    private readonly List<string> _definitions = [];
    private int _aliases;
    private int _fieldsLeft;

    public DocumentWriter(Dice dice, Schema schema, string schemaText)
    {
        _dice = dice;
        _schema = schema;
        _types = GraphQLParser.Parse(schemaText).Definitions.OfType<TypeDeclaration>().ToDictionary(static type => type.Name);
        _literals = new LiteralGenerator(dice, _types);
    }

    /// <summary>The variables of the document as JSON, one in ten of them wrong when asked for.</summary>
    public string Variables(int wrongPercent)
    {
        var values = new LiteralGenerator(_dice, _types, wrongPercent);
        var given = _variables.Where(variable => !variable.IsOptional || _dice.Chance(60)).ToList();
        if (wrongPercent > 0 && given.Count > 0 && _dice.Chance(10))
            given.RemoveAt(_dice.Below(given.Count));
        return $"{{{string.Join(",", given.Select(variable => $"\"{variable.Name}\":{values.Json(variable.Type, 2)}"))}}}";
    }

    public string Next(OperationType operation)
    {
        _fieldsLeft = _dice.Between(3, 30);
        var root = _schema.RootType(operation)!;
        var body = operation == OperationType.Subscription
            ? $"{{ {Field(_dice.Pick(root.Fields), 3)} }}"
            : Selections(root, 4);
        var text = new StringBuilder();
        if (operation == OperationType.Query && _variables.Count == 0 && _dice.Chance(50))
            text.Append(body);
        else
            text.Append(_dice.Chance(10) ? "\"Described.\"\n" : "").Append(operation == OperationType.Query ? "query" : operation == OperationType.Mutation ? "mutation" : "subscription")
                .Append(_dice.Chance(60) ? " Op" : "").Append(Declarations()).Append(' ').Append(body);
        foreach (var definition in _definitions) text.Append('\n').Append(definition);
        return text.Append('\n').ToString();
    }

    private string Declarations() => _variables.Count == 0 ? "" : $"({string.Join(", ", _variables.Select(Declaration))})";

    private string Declaration((string Name, TypeReference Type, bool IsOptional) variable) =>
        $"${variable.Name}: {variable.Type}{(variable.IsOptional && _dice.Chance(30) ? $" = {_literals.Literal(variable.Type, 1)}" : "")}";

    private string Selections(NamedType parent, int depth)
    {
        var selections = new List<string>();
        for (var count = _dice.Between(1, 4); count > 0; count--)
            selections.Add(Selection(parent, depth));
        return $"{{\n  {string.Join("\n", selections).Replace("\n", "\n  ", StringComparison.Ordinal)}\n}}";
    }

    private string Selection(NamedType parent, int depth)
    {
        _fieldsLeft--;
        if (parent is FieldedType fielded && (_fieldsLeft < 0 || _dice.Chance(70)))
        {
            var usable = depth > 0 && _fieldsLeft > 0 ? fielded.Fields : [.. fielded.Fields.Where(static field => field.Type.Named.IsLeaf)];
            return usable.Count == 0 ? "__typename" : Field(_dice.Pick(usable), depth);
        }

        if (depth <= 0 || _fieldsLeft < 0)
            return "__typename";
        return _dice.Below(4) switch
        {
            0 => "__typename",
            1 => $"...{Fragment(Within(parent), depth - 1)}{Directives()}",
            2 when _dice.Chance(20) => $"...{Directives()} {Selections(parent, depth - 1)}",
            _ => Inline(Within(parent), depth - 1),
        };
    }

    private string Inline(NamedType type, int depth) => $"... on {type.Name}{Directives()} {Selections(type, depth)}";

    private string Fragment(NamedType type, int depth)
    {
        var usable = _fragments.Where(name => _definitions.Any(text => text.StartsWith($"fragment {name} on {type.Name} ", StringComparison.Ordinal))).ToList();
        if (usable.Count > 0 && _dice.Chance(50))
            return _dice.Pick(usable);
        var name = $"F{_fragments.Count}";
        _fragments.Add(name);
        var body = Selections(type, depth);
        _definitions.Add($"fragment {name} on {type.Name} {body}");
        return name;
    }

    // A type whose objects may be found within the parent.
    private NamedType Within(NamedType parent)
    {
        var possible = _schema.PossibleTypes(parent);
        var candidates = _schema.Types.Where(type => type.IsComposite && !type.IsIntrospection && _schema.PossibleTypes(type).Any(possible.Contains)).ToList();
        return candidates.Count == 0 ? parent : _dice.Pick(candidates);
    }

    private string Field(FieldDefinition field, int depth)
    {
        var arguments = field.Arguments.Where(argument => argument.IsRequired || _dice.Chance(60))
            .Select(argument => $"{argument.Name}: {Argument(argument)}").ToList();
        var alias = arguments.Count > 0 || _dice.Chance(10) ? $"x{_aliases++}: " : "";
        var below = field.Type.Named.IsLeaf ? "" : " " + Selections(field.Type.Named, depth - 1);
        return $"{alias}{field.Name}{(arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})")}{Directives()}{below}";
    }

    private string Argument(ArgumentDefinition argument)
    {
        var type = GraphQLParser.ParseType(argument.Type.ToString()!);
        // Inside a @oneOf object a variable must be non-null, and a default makes a nullable one fit: both kinds are made here.
        return _literals.Literal(type, 2, Variable);
    }

    private string? Variable(TypeReference type)
    {
        if (!_dice.Chance(25))
            return null;
        var known = _variables.Where(variable => variable.Type.ToString() == type.ToString()).ToList();
        if (known.Count > 0 && _dice.Chance(50))
            return _dice.Pick(known).Name;
        var declared = type is not NonNullTypeReference && _dice.Chance(15) ? GraphQLParser.ParseType(type + "!") : type;
        _variables.Add(($"v{_variables.Count}", declared, declared is not NonNullTypeReference));
        return _variables[^1].Name;
    }

    private string Directives() => _dice.Below(20) switch
    {
        0 => $" @skip(if: {Condition()})",
        1 => $" @include(if: {Condition()})",
        2 => $" @skip(if: {Condition()}) @include(if: {Condition()})",
        _ => "",
    };

    private string Condition() => _dice.Chance(40) && Variable(GraphQLParser.ParseType("Boolean!")) is { } name ? "$" + name : _dice.Pick(["true", "false"]);
}
