using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.GraphQL.Runtime.Execution.Output;

namespace RelGraph.GraphQL.Runtime.Tests.Execution.Output;

/// <summary>What is written is JSON, and the value that was meant.</summary>
public sealed class JsonOutputTests
{
    [Fact]
    public void Text_AnyString_ReadsBackAsItself() =>
        Prop.ForAll<string?>(text => text is null || JsonSerializer.Deserialize<string>(Written(output => output.Text(text))) == Sound(text)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("李雷", "\"李雷\"")]
    [InlineData("𠮷野家 😀", "\"𠮷野家 😀\"")]
    [InlineData("a\"b\\c/d", "\"a\\\"b\\\\c/d\"")]
    [InlineData("\b\t\n\f\r\u0001\u001f\u007f", "\"\\b\\t\\n\\f\\r\\u0001\\u001f\u007f\"")]
    public void Text_EscapesOnlyWhatJsonDemands(string text, string expected) => Assert.Equal(expected, Written(output => output.Text(text)));

    [Fact]
    public void Text_LongerThanTheMemoryAtHand_IsWhole()
    {
        var text = string.Concat(Enumerable.Repeat("\u0001李a", 20_000));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Written(output => output.Text(text))));
    }

    [Fact]
    public void Number_AnyDouble_IsWhatTheFrameworkWrites() =>
        Prop.ForAll<double>(number => !double.IsFinite(number) || Written(output => output.Number(number)) == JsonSerializer.Serialize(number)).QuickCheckThrowOnFailure();

    [Fact]
    public void Number_AnyWholeNumber_IsItsDigits() => Prop.ForAll<long, int>((large, small) =>
        Written(output => output.Number(large)) == JsonSerializer.Serialize(large) && Written(output => output.Number(small)) == JsonSerializer.Serialize(small)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    [InlineData(-0.0)]
    [InlineData(1e21)]
    [InlineData(long.MaxValue)]
    public void Number_AtTheEnds_IsWhatTheFrameworkWrites(double number) => Assert.Equal(JsonSerializer.Serialize(number), Written(output => output.Number(number)));

    [Fact]
    public void Truncate_TakesBackWhatCameAfter()
    {
        using var output = new JsonOutput();
        output.Raw("[1"u8);
        var place = output.Length;
        output.Text(new string('x', 10_000));
        output.Truncate(place);
        output.Raw((byte)']');

        Assert.Equal("[1]", Encoding.UTF8.GetString(output.Written));
    }

    private static string Written(Action<JsonOutput> write)
    {
        using var output = new JsonOutput();
        write(output);
        return Encoding.UTF8.GetString(output.Written);
    }

    // Half of a surrogate pair is no character, and no UTF-8 can hold it.
    private static string Sound(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
