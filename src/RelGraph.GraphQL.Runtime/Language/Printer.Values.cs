using System.Globalization;

namespace RelGraph.GraphQL.Runtime.Language;

/// <content>Values and types.</content>
internal sealed partial class Printer
{
    private void WritePair(string name, Value value)
    {
        text.Append(name).Append(": ");
        WriteValue(value);
    }

    private void WriteDefault(Value? value)
    {
        if (value is null) return;
        text.Append(" = ");
        WriteValue(value);
    }

    private void WriteValue(Value value)
    {
        switch (value)
        {
            case VariableValue variable: text.Append('$').Append(variable.Name); break;
            case IntValue number: text.Append(number.Text); break;
            case FloatValue number: text.Append(number.Text); break;
            case StringValue literal: WriteString(literal); break;
            case BooleanValue literal: text.Append(literal.Value ? "true" : "false"); break;
            case NullValue: text.Append("null"); break;
            case EnumValue name: text.Append(name.Name); break;
            case ListValue list: WriteInline(list.Items, '[', ']', isOptional: false); break;
            case ObjectValue fields: WriteInline(fields.Fields, '{', '}', isOptional: false); break;
        }
    }

    private void WriteType(TypeReference type)
    {
        switch (type)
        {
            case NamedTypeReference named:
                text.Append(named.Name);
                break;
            case ListTypeReference list:
                text.Append('[');
                WriteType(list.ItemType);
                text.Append(']');
                break;
            case NonNullTypeReference nonNull:
                WriteType(nonNull.InnerType);
                text.Append('!');
                break;
        }
    }

    private void WriteString(StringValue value)
    {
        if (value.IsBlock && BlockString.CanPrint(value.Text)) WriteBlockString(value.Text);
        else WriteQuoted(value.Text);
    }

    private void WriteBlockString(string value)
    {
        const int longestOnOneLine = 70;
        text.Append("\"\"\"");
        // A quote or backslash before the closing quotes would be read as part of them.
        if (value.Length <= longestOnOneLine && !value.Contains('\n', StringComparison.Ordinal) && value[^1] is not ('"' or '\\'))
        {
            text.Append(value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal)).Append("\"\"\"");
            return;
        }
        foreach (var line in value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n'))
        {
            // A line without characters gets no indentation: trailing white space helps nobody.
            if (line.Length == 0) text.Append('\n');
            else StartLine();
            text.Append(line);
        }
        StartLine();
        text.Append("\"\"\"");
    }

    private void WriteQuoted(string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case < ' ' or '\u007F': text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"); break;
                default: text.Append(c); break;
            }
        }
        text.Append('"');
    }
}
