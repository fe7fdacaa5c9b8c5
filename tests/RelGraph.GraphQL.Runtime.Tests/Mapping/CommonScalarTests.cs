using System.Globalization;
using System.Text.Json;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Mapping;

public sealed class CommonScalarTests
{
    [Theory]
    [InlineData("\"1250.50\"", "1250.5")]
    [InlineData("1250.50", "1250.5")]
    [InlineData("100", "100")]
    [InlineData("1e3", "1000")]
    [InlineData("-0.0", "0")]
    [InlineData("\"0.0000000000000000000000000001\"", "0.0000000000000000000000000001")]
    [InlineData("\"1.000000000000000000000000000000000000\"", "1")]
    public void Decimal_Exact_IsReadAndWrittenCanonically(string json, string text) =>
        Assert.Equal(text, CommonScalars.Decimal.Serialize(CommonScalars.Decimal.Parse(Input(json))));

    [Theory]
    [InlineData("\"0.12345678901234567890123456789\"")]
    [InlineData("1e-40")]
    [InlineData("1e40")]
    [InlineData("\"1,5\"")]
    [InlineData("\"十\"")]
    [InlineData("true")]
    public void Decimal_ThatWouldBeRounded_IsRefused(string json) =>
        Assert.Contains("must be a decimal number", Assert.Throws<ScalarFormatException>(() => CommonScalars.Decimal.Parse(Input(json))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"2026-03-31T08:30:00Z\"", "2026-03-31T08:30:00Z")]
    [InlineData("\"2026-03-31T08:30:00.125+08:00\"", "2026-03-31T00:30:00.125Z")]
    [InlineData("\"2026-03-31t08:30:00z\"", "2026-03-31T08:30:00Z")]
    public void DateTime_WithOffset_IsWrittenInUtc(string json, string text) =>
        Assert.Equal(text, CommonScalars.DateTime.Serialize(CommonScalars.DateTime.Parse(Input(json))));

    [Theory]
    [InlineData("Date", "\"2026-3-1\"")]
    [InlineData("Date", "\"2025-02-29\"")]
    [InlineData("Date", "20260301")]
    [InlineData("DateTime", "\"2026-03-31T08:30:00\"")]
    [InlineData("DateTime", "\"2026-03-31\"")]
    [InlineData("DateTime", "\"2026-03-31T25:00:00Z\"")]
    [InlineData("Long", "9223372036854775808")]
    [InlineData("Long", "1.5")]
    public void Text_NotOfTheFormat_IsRefused(string scalar, string json)
    {
        var type = new[] { CommonScalars.Date, CommonScalars.DateTime, CommonScalars.Long }.Single(candidate => candidate.Name == scalar);

        Assert.StartsWith($"{scalar} cannot represent ", Assert.Throws<ScalarFormatException>(() => type.Parse(Input(json))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_Greatest_IsExact() =>
        Assert.Equal(long.MaxValue, CommonScalars.Long.Parse(Input(long.MaxValue.ToString(CultureInfo.InvariantCulture))));

    private static ScalarInput Input(string json) => ScalarInput.FromJson(JsonDocument.Parse(json).RootElement);
}
