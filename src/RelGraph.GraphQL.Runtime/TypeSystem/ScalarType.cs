using RelGraph.GraphQL.Runtime.Execution.Direct;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>A leaf type of atomic values with its own coercion rules (specification 3.5).</summary>
public sealed class ScalarType : NamedType
{
    /// <summary>Declares a scalar.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="serialize">Turns what a resolver returned into a JSON-ready value (string, bool, int, long, double, decimal, a list or dictionary of these, or a <see cref="System.Text.Json.JsonElement"/>); throws <see cref="ScalarFormatException"/> when it cannot.</param>
    /// <param name="parse">Turns a client's value into what resolvers take; throws <see cref="ScalarFormatException"/> when it cannot. Literals and variables both come this way.</param>
    public ScalarType(string name, Func<object, object> serialize, Func<ScalarInput, object> parse)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(serialize);
        ArgumentNullException.ThrowIfNull(parse);
        Serialize = serialize;
        Parse = parse;
    }

    /// <summary>Result coercion: what a resolver returned, as a JSON-ready value.</summary>
    public Func<object, object> Serialize { get; }

    /// <summary>Input coercion: what a client gave, as resolvers take it.</summary>
    public Func<ScalarInput, object> Parse { get; }

    /// <summary>A <see cref="LeafWriter{T}"/> for the one C# type whose values it writes as they are, with the same JSON as <see cref="Serialize"/>; null when there is none.</summary>
    internal Delegate? Writer { get; init; }

    /// <summary>Where the format of a custom scalar is specified (the directive <c>@specifiedBy</c>), or null.</summary>
    public Uri? SpecifiedBy { get; init; }

    /// <summary>The writer for values of a C# type; null when they have to be serialized first.</summary>
    internal Delegate? WriterFor(Type type) => Writer?.GetType().GenericTypeArguments[0] == type ? Writer : null;

    /// <summary>Declares a scalar whose values clients write as strings.</summary>
    /// <typeparam name="T">The type resolvers take and return.</typeparam>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="format">Turns a value into its canonical string.</param>
    /// <param name="parse">Turns a client's string into a value; throws <see cref="ScalarFormatException"/> or <see cref="FormatException"/> when it cannot.</param>
    /// <param name="expected">What the string must look like, for messages, such as <c>a date like "2026-03-31"</c>.</param>
    /// <param name="description">Markdown text shown by tools.</param>
    /// <param name="specifiedBy">Where the format is specified.</param>
    /// <returns>The scalar.</returns>
    public static ScalarType OfString<T>(
        string name, Func<T, string> format, Func<string, T> parse, string expected, string? description = null, Uri? specifiedBy = null)
        where T : notnull
    {
        return new ScalarType(
            name,
            value => value is T typed ? format(typed) : throw ScalarFormatException.CannotSerialize(name, value),
            input => input.Kind == ScalarInputKind.String ? Convert(input) : throw ScalarFormatException.Unexpected(name, input, expected))
        {
            Description = description,
            SpecifiedBy = specifiedBy,
            Writer = new LeafWriter<T>((output, value) => output.Text(format(value))),
        };

        object Convert(ScalarInput input)
        {
            try
            {
                return parse(input.Text);
            }
            catch (Exception exception) when (exception is FormatException or OverflowException)
            {
                throw ScalarFormatException.Unexpected(name, input, expected);
            }
        }
    }
}
