using System.Globalization;

namespace RelGraph.GraphQL.Runtime.Language;

/// <content>Values and types.</content>
internal sealed partial class Printer
{
    private void WritePair(string name, Value value)
    {
        _text.Append(name).Append(": ");
        WriteValue(value);
    }

    private void WriteDefault(Value? value)
    {
        if (value is null) return;
        _text.Append(" = ");
        WriteValue(value);
    }

    private void WriteValue(Value value)
    {
        switch (value)
        {
            case VariableValue variable: _text.Append('$').Append(variable.Name); break;
            case IntValue number: _text.Append(number.Text); break;
            case FloatValue number: _text.Append(number.Text); break;
            case StringValue literal: WriteString(literal); break;
            case BooleanValue literal: _text.Append(literal.Value ? "true" : "false"); break;
            case NullValue: _text.Append("null"); break;
            case EnumValue name: _text.Append(name.Name); break;
            case ListValue list: WriteInline(list.Items, '[', ']', isOptional: false); break;
            case ObjectValue fields: WriteInline(fields.Fields, '{', '}', isOptional: false); break;
        }
    }

    private void WriteType(TypeReference type)
    {
        switch (type)
        {
            case NamedTypeReference named:
                _text.Append(named.Name);
                break;
            case ListTypeReference list:
                _text.Append('[');
                WriteType(list.ItemType);
                _text.Append(']');
                break;
            case NonNullTypeReference nonNull:
                WriteType(nonNull.InnerType);
                _text.Append('!');
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
        _text.Append("\"\"\"");
        // A quote or backslash before the closing quotes would be read as part of them.
        if (value.Length <= longestOnOneLine && !value.Contains('\n', StringComparison.Ordinal) && value[^1] is not ('"' or '\\'))
        {
            _text.Append(value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal)).Append("\"\"\"");
            return;
        }
        foreach (var line in value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n'))
        {
            // A line without characters gets no indentation: trailing white space helps nobody.
            if (line.Length == 0) _text.Append('\n');
            else StartLine();
            _text.Append(line);
        }
        StartLine();
        _text.Append("\"\"\"");
    }

    private void WriteQuoted(string value)
    {
        _text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': _text.Append("\\\""); break;
                case '\\': _text.Append("\\\\"); break;
                case '\n': _text.Append("\\n"); break;
                case '\r': _text.Append("\\r"); break;
                case '\t': _text.Append("\\t"); break;
                case '\b': _text.Append("\\b"); break;
                case '\f': _text.Append("\\f"); break;
                case < ' ' or '\u007F': _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"); break;
                default: _text.Append(c); break;
            }
        }
        _text.Append('"');
    }
}
