using System.Globalization;
using System.Text.Json;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>One value as a client wrote it, in a document or in JSON variables, in the single form that scalars parse.</summary>
public readonly struct ScalarInput
{
    // Up to here a double tells every whole number from its neighbours (2^53).
    private const double GreatestExact = 9_007_199_254_740_992;

    private ScalarInput(ScalarInputKind kind, string text, IReadOnlyList<ScalarInput>? items = null, IReadOnlyList<KeyValuePair<string, ScalarInput>>? fields = null)
    {
        Kind = kind;
        Text = text;
        Items = items ?? [];
        Fields = fields ?? [];
    }

    /// <summary>The form the client chose.</summary>
    public ScalarInputKind Kind { get; }

    /// <summary>The characters of a string (unescaped), the digits of a number, <c>true</c> or <c>false</c>, or the name of an enum value; empty for lists and objects.</summary>
    public string Text { get; }

    /// <summary>The items of a list; empty otherwise.</summary>
    public IReadOnlyList<ScalarInput> Items { get; }

    /// <summary>The entries of an object in the order written; empty otherwise.</summary>
    public IReadOnlyList<KeyValuePair<string, ScalarInput>> Fields { get; }

    /// <summary>Reads a JSON value.</summary>
    /// <param name="json">The value, as given in the variables of a request.</param>
    /// <returns>The same value for scalars.</returns>
    public static ScalarInput FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new(ScalarInputKind.String, json.GetString()!),
        JsonValueKind.Number => FromJsonNumber(json.GetRawText()),
        JsonValueKind.True => new(ScalarInputKind.Boolean, "true"),
        JsonValueKind.False => new(ScalarInputKind.Boolean, "false"),
        JsonValueKind.Array => new(ScalarInputKind.List, "", [.. json.EnumerateArray().Select(FromJson)]),
        JsonValueKind.Object => new(ScalarInputKind.Object, "", null,
            [.. json.EnumerateObject().Select(static entry => KeyValuePair.Create(entry.Name, FromJson(entry.Value)))]),
        _ => new(ScalarInputKind.Null, "null"),
    };

    /// <summary>Reads a literal.</summary>
    /// <param name="literal">The literal; variables inside it are looked up.</param>
    /// <param name="variable">Gives the value of a variable by name, or null when it has none; an unset variable reads as null.</param>
    /// <returns>The same value for scalars.</returns>
    public static ScalarInput FromLiteral(Value literal, Func<string, ScalarInput?>? variable = null) => literal switch
    {
        StringValue value => new(ScalarInputKind.String, value.Text),
        IntValue value => new(ScalarInputKind.Integer, value.Text),
        FloatValue value => new(ScalarInputKind.Float, value.Text),
        BooleanValue value => new(ScalarInputKind.Boolean, value.Value ? "true" : "false"),
        EnumValue value => new(ScalarInputKind.Enum, value.Name),
        ListValue value => new(ScalarInputKind.List, "", [.. value.Items.Select(item => FromLiteral(item, variable))]),
        ObjectValue value => new(ScalarInputKind.Object, "", null,
            [.. value.Fields.Select(field => KeyValuePair.Create(field.Name, FromLiteral(field.Value, variable)))]),
        VariableValue value when variable?.Invoke(value.Name) is { } given => given,
        _ => new(ScalarInputKind.Null, "null"),
    };

    /// <summary>The value as a reader would write it, shortened to 60 characters, for messages.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        ScalarInputKind.String => $"\"{Shorten(Text)}\"",
        ScalarInputKind.List => "a list",
        ScalarInputKind.Object => "an object",
        _ => Shorten(Text),
    };

    private static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "...");

    // JSON has one kind of number: 3, 3.0 and 3e0 are the same value, so all of them are whole numbers here.
    private static ScalarInput FromJsonNumber(string raw)
    {
        var point = raw.IndexOf('.', StringComparison.Ordinal);
        var hasExponent = raw.AsSpan().IndexOfAny('e', 'E') >= 0;
        if (point < 0 && !hasExponent)
            return new(ScalarInputKind.Integer, raw);
        if (!hasExponent && raw.AsSpan(point + 1).IndexOfAnyExcept('0') < 0)
            return new(ScalarInputKind.Integer, raw[..point]);
        return hasExponent && double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number == Math.Truncate(number) && Math.Abs(number) <= GreatestExact
            ? new(ScalarInputKind.Integer, ((long)number).ToString(CultureInfo.InvariantCulture))
            : new(ScalarInputKind.Float, raw);
    }
}
