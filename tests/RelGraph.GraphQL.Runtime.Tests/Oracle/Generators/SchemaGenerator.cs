using System.Text;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;

/// <summary>Valid schemas as text: objects, interfaces that implement interfaces, unions, enums, input objects, @oneOf, custom
/// scalars, defaults, deprecations, directives and descriptions.</summary>
internal sealed class SchemaGenerator(Dice dice)
{
    private static readonly string[] Leaves = ["Int", "Float", "String", "Boolean", "ID"];

    private static readonly string[] Descriptions =
        ["\"short\"", "\"\"\"A block.\"\"\"", "\"\"\"\nTwo\n  lines\n\"\"\"", "\"with \\\"quotes\\\" and \\\\\"", "\"\"\"\nTriple \\\"\"\" inside\n\"\"\"", "\"\"", "\"张伟 😀\"", "\" spaces \"", "\"line\\n\\nline\""];

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, TypeDeclaration> _inputs = new(StringComparer.Ordinal);
    private readonly List<string> _inputNames = [.. Leaves];
    private readonly Dictionary<string, string> _signatures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (List<string> Interfaces, Dictionary<string, string> Fields)> _interfaces = new(StringComparer.Ordinal);
    private readonly List<string> _outputs = [.. Leaves];
    private List<string> _pool = [];

    public string Next()
    {
        var objects = Names("T", 2, 5);
        var interfaces = Names("I", 0, 4);
        var unions = Names("U", 0, 2);
        var enums = Names("E", 1, 2);
        var scalars = Names("S", 0, 2);
        foreach (var name in scalars) Add($"scalar {name}{(dice.Chance(40) ? " @specifiedBy(url: \"https://example.com/s\")" : "")}");
        foreach (var name in enums) Add(Keep($"enum {name} {{\n{Lines(Names("V", 1, 4), value => value + Deprecated())}}}"));
        _inputNames.AddRange([.. scalars, .. enums]);
        foreach (var name in Names("N", 1, 4)) AddInput(name);
        foreach (var name in Names("O", 0, 2)) AddOneOf(name);
        _outputs.AddRange([.. scalars, .. enums, .. objects, .. objects, .. interfaces, .. unions]);
        _pool = Names("f", 8, 14);
        foreach (var name in _pool) _signatures[name] = Signature();
        foreach (var name in interfaces) AddInterface(name);
        foreach (var name in objects) AddObject(name);
        foreach (var name in unions) Add($"union {name} ={(dice.Chance(30) ? " |" : "")} {string.Join(" | ", AtLeastOne(objects))}");
        AddRoots();
        AddDirectives();
        return _text.ToString();
    }

    private void AddRoots()
    {
        var usual = dice.Chance(70);
        var (query, mutation, subscription) = usual ? ("Query", "Mutation", "Subscription") : ("Q", "M", "S");
        AddObject(query);
        AddObject(mutation);
        AddObject(subscription);
        if (!usual || dice.Chance(20))
            Add($"schema {{ query: {query} mutation: {mutation} subscription: {subscription} }}");
    }

    private void AddDirectives()
    {
        foreach (var name in Names("d", 1, 3))
        {
            var places = AtLeastOne(["QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION", "OBJECT"]);
            Add($"directive @{name}{Arguments(2)}{(dice.Chance(40) ? " repeatable" : "")} on {string.Join(" | ", places)}");
        }
    }

    private void AddInput(string name)
    {
        Add(Keep($"input {name} {{\n{Lines(Names("g", 1, 4), field => InputValue(field, name))}}}"));
        _inputNames.Add(name);
    }

    private void AddOneOf(string name)
    {
        Add(Keep($"input {name} @oneOf {{\n  o0: Int\n{Lines(Names("g", 1, 3), field => $"{field}: {InputType(required: 0)}{Deprecated()}")}}}"));
        _inputNames.Add(name);
    }

    private void AddInterface(string name)
    {
        var above = Closed(dice.Some(_interfaces.Keys, 40));
        var fields = FieldsOf(above, mayVary: false);
        _interfaces[name] = (above, fields);
        Add($"interface {name}{Implements(above)} {{\n{Lines(fields, static field => $"{field.Key}{field.Value}")}}}");
    }

    private void AddObject(string name)
    {
        var above = Closed(dice.Some(_interfaces.Keys, 35));
        var fields = FieldsOf(above, mayVary: true);
        Add($"type {name}{Implements(above)} {{\n{Lines(fields, field => $"{field.Key}{field.Value}{(above.Count == 0 ? Deprecated() : "")}")}}}");
    }

    // What the interfaces promise, sometimes as a more specific type, and more.
    private Dictionary<string, string> FieldsOf(List<string> above, bool mayVary)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, signature) in above.SelectMany(inherited => _interfaces[inherited].Fields))
            fields[name] = fields.TryGetValue(name, out var known) && known.EndsWith('!') ? known : signature;
        foreach (var name in fields.Keys.ToList())
        {
            if (dice.Chance(15) && !fields[name].EndsWith('!')) fields[name] += "!";
        }

        foreach (var name in AtLeastOne(_pool))
            fields.TryAdd(name, !mayVary || dice.Chance(85) || _interfaces.Values.Any(known => known.Fields.ContainsKey(name)) ? _signatures[name] : Signature());
        return fields;
    }

    private List<string> Closed(List<string> interfaces) => [.. interfaces.SelectMany(name => _interfaces[name].Interfaces.Append(name)).Distinct()];

    private static string Implements(List<string> above) => above.Count == 0 ? "" : $" implements {string.Join(" & ", above)}";

    private string Signature()
    {
        var type = dice.Pick(_outputs);
        var wrapped = dice.Below(10) switch { 0 => $"[{type}]", 1 => $"[{type}!]", 2 => $"[[{type}]]", 3 => $"[{type}]!", _ => type };
        return $"{Arguments(30)}: {wrapped}{(dice.Chance(20) && !wrapped.EndsWith('!') ? "!" : "")}";
    }

    private string Arguments(int percent) =>
        dice.Chance(percent < 5 ? 50 : percent) ? $"({string.Join(", ", Names("a", 1, 3).Select(name => InputValue(name, null)))})" : "";

    private string InputValue(string name, string? mayBeSelf)
    {
        var self = mayBeSelf is not null && dice.Chance(15);
        var type = self ? dice.Pick([mayBeSelf!, $"[{mayBeSelf}!]!", $"[{mayBeSelf}]"]) : InputType(required: 25);
        // A default of a type within itself would need itself, so such fields have none.
        var value = !self && dice.Chance(35) ? $" = {new LiteralGenerator(dice, _inputs).Literal(GraphQLParser.ParseType(type), 1)}" : "";
        var mayDeprecate = !type.EndsWith('!') || value.Length > 0;
        return $"{name}: {type}{value}{(mayDeprecate && dice.Chance(15) ? Deprecated() : "")}";
    }

    private string InputType(int required)
    {
        var type = dice.Pick(_inputNames);
        var wrapped = dice.Below(8) switch { 0 => $"[{type}]", 1 => $"[{type}!]", 2 => $"[[{type}]]", _ => type };
        return wrapped + (dice.Chance(required) ? "!" : "");
    }

    private string Deprecated() => dice.Below(12) switch { 0 => " @deprecated", 1 => " @deprecated(reason: \"old \\\"one\\\"\")", _ => "" };

    private string Description(string end) => dice.Chance(15) ? dice.Pick(Descriptions) + (end.Length > 0 ? end : " ") : "";

    private string Lines<T>(IEnumerable<T> members, Func<T, string> write) => string.Concat(members.Select(member => $"  {Description("\n  ")}{write(member)}\n"));

    private List<T> AtLeastOne<T>(IReadOnlyList<T> choices) => dice.Some(choices, 40) is { Count: > 0 } some ? some : [dice.Pick(choices)];

    private List<string> Names(string prefix, int least, int most) => [.. Enumerable.Range(0, dice.Between(least, most)).Select(index => prefix + index)];

    private string Keep(string definition)
    {
        var declaration = (TypeDeclaration)GraphQLParser.Parse(definition).Definitions[0];
        _inputs[declaration.Name] = declaration;
        return definition;
    }

    private void Add(string definition) => _text.Append(Description("\n")).Append(definition).Append("\n\n");
}
