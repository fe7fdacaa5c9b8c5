using System.Globalization;
using System.Text;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle;

/// <summary>Writes requests for the oracle in ASCII, so that halves of surrogate pairs arrive as they are.</summary>
internal static class OracleRequest
{
    public static string Parse(string text) => $"{{\"do\":\"parse\",\"text\":{Quote(text)}}}";

    public static string Schema(string schema) => $"{{\"do\":\"schema\",\"schema\":{Quote(schema)}}}";

    public static string Same(string schema, string other) => $"{{\"do\":\"same\",\"schema\":{Quote(schema)},\"other\":{Quote(other)}}}";

    public static string Validate(string schema, string text) => $"{{\"do\":\"validate\",\"schema\":{Quote(schema)},\"text\":{Quote(text)}}}";

    /// <summary>A request to execute; <paramref name="variables"/> is JSON and goes in as it is, its letters beyond ASCII escaped.</summary>
    public static string Execute(string schema, string text, string? variables, uint seed) => string.Create(CultureInfo.InvariantCulture,
        $"{{\"do\":\"execute\",\"schema\":{Quote(schema)},\"text\":{Quote(text)},\"variables\":{Ascii(variables ?? "{}")},\"seed\":{seed}}}");

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 16).Append('"');
        foreach (var unit in text)
        {
            if (unit is '"' or '\\')
                quoted.Append('\\').Append(unit);
            else if (unit is < ' ' or > '~')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            else
                quoted.Append(unit);
        }

        return quoted.Append('"').ToString();
    }

    private static string Ascii(string json)
    {
        var ascii = new StringBuilder(json.Length);
        foreach (var unit in json)
        {
            if (unit > '~')
                ascii.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            else
                ascii.Append(unit);
        }

        return ascii.ToString();
    }
}
