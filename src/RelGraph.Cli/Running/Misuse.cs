using System.CommandLine.Parsing;
using System.Text.Json;

namespace RelGraph.Cli.Running;

/// <summary>Says in the user's words what is wrong with a command line.</summary>
internal static class Misuse
{
    /// <summary>The problem in one line, without the full stop. A value of the wrong form is told with what is allowed, not with the type that reads it.</summary>
    public static string Of(ParseError problem)
    {
        var message = problem.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return problem.SymbolResult is OptionResult { Tokens: [var value], Option: var option } && message.Contains("expected type", StringComparison.Ordinal)
            ? $"{option.Name} '{value.Value}' is not {Wanted(Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType)}"
            : message;
    }

    private static string Wanted(Type type) => type switch
    {
        { IsEnum: true } => "one of " + string.Join(", ", Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)),
        _ when type == typeof(int) || type == typeof(long) || type == typeof(ulong) => "a whole number that fits",
        _ => "a number",
    };
}
