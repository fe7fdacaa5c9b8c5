using System.Collections.Immutable;
using System.Text;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Merging;

/// <summary>Writes arguments so that equal sets of arguments give equal texts: order of names does not matter.</summary>
internal static class CanonicalArguments
{
    public static string Of(Field field)
    {
        var text = new StringBuilder();
        foreach (var argument in field.Arguments.OrderBy(argument => argument.Name, StringComparer.Ordinal))
        {
            text.Append(argument.Name).Append(':');
            Write(argument.Value, text);
            text.Append(',');
        }
        return text.ToString();
    }

    private static void Write(Value value, StringBuilder text)
    {
        switch (value)
        {
            case ListValue list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Write(item, text);
                    text.Append(',');
                }
                text.Append(']');
                break;
            case ObjectValue { Fields: var fields }:
                text.Append('{');
                WriteFields(fields, text);
                text.Append('}');
                break;
            case StringValue literal:
                // A block string and an ordinary one mean the same value when they hold the same characters.
                text.Append(GraphQLPrinter.Print(new StringValue(literal.Text, false, default)));
                break;
            default:
                text.Append(GraphQLPrinter.Print(value));
                break;
        }
    }

    private static void WriteFields(ImmutableArray<ObjectField> fields, StringBuilder text)
    {
        foreach (var field in fields.OrderBy(field => field.Name, StringComparer.Ordinal))
        {
            text.Append(field.Name).Append(':');
            Write(field.Value, text);
            text.Append(',');
        }
    }
}
