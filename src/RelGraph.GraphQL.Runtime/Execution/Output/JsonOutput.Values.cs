using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace RelGraph.GraphQL.Runtime.Execution.Output;

/// <content>Values. Only what JSON demands is escaped (RFC 8259, section 7), so that every script stays readable.</content>
internal sealed partial class JsonOutput
{
    private const int LongestNumber = 40;

    private static readonly SearchValues<char> MustBeEscaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(static code => (char)code), '"', '\\']);

    public void Null() => Raw("null"u8);

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Number(int value)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(Length), out var written);
        Length += written;
    }

    public void Number(long value)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(Length), out var written);
        Length += written;
    }

    /// <summary>The shortest digits that read back as the same number.</summary>
    public void Number(double value)
    {
        Reserve(LongestNumber);
        value.TryFormat(_bytes.AsSpan(Length), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>A string; half of a surrogate pair becomes the replacement character.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        // Three bytes are the most for one unit of UTF-16, and escapes ask for more when they come.
        Reserve((3L * text.Length) + 2);
        _bytes[Length++] = (byte)'"';
        while (text.IndexOfAny(MustBeEscaped) is >= 0 and var at)
        {
            Plain(text[..at]);
            Reserve((3L * (text.Length - at)) + 8);
            Escape(text[at]);
            text = text[(at + 1)..];
        }

        Plain(text);
        _bytes[Length++] = (byte)'"';
    }

    /// <summary>A value as scalars serialize it: text, numbers, lists and dictionaries of these.</summary>
    public void Leaf(object? value)
    {
        switch (value)
        {
            case null: Null(); break;
            case string text: Text(text); break;
            case bool flag: Boolean(flag); break;
            case int number: Number(number); break;
            case long number: Number(number); break;
            case double number when double.IsFinite(number): Number(number); break;
            default: Other(value); break;
        }
    }

    private void Other(object value)
    {
        using var writer = new Utf8JsonWriter(this, ResponseWriter.Options);
        ResponseWriter.WriteLeaf(writer, value);
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, _bytes.AsSpan(Length), out _, out var written);
        Length += written;
    }

    private void Escape(char letter)
    {
        _bytes[Length++] = (byte)'\\';
        var known = "\b\t\n\f\r\"\\".IndexOf(letter, StringComparison.Ordinal);
        if (known >= 0)
        {
            _bytes[Length++] = "btnfr\"\\"u8[known];
            return;
        }

        "u00"u8.CopyTo(_bytes.AsSpan(Length));
        Length += 3;
        Utf8Formatter.TryFormat((byte)letter, _bytes.AsSpan(Length), out var written, new StandardFormat('x', 2));
        Length += written;
    }
}
