using RelGraph.Engine.Errors;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j.Transport;
using static RelGraph.Neo4j.Tests.Transport.TransportExtensions;

namespace RelGraph.Neo4j.Tests.Transport;

/// <summary>What goes into a real server as a parameter comes out of it the same: through the answer, and through a stored property.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class RoundTripTests(Neo4jServer server)
{
    public static TheoryData<object?> Scalars { get; } =
    [
        null, true, false,
        0L, 1L, -1L, 255L, 256L, long.MinValue, long.MaxValue,
        0.0, -0.0, 1.0, 1.5, double.MinValue, double.MaxValue, double.Epsilon, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0.1 + 0.2,
        "", "plain", "\"quotes\" and \\ and / and '", "line\nbreak\ttab\r", "a\0b", "汉字 かな 한글", "😀👩‍👩‍👧", "<script>&amp;", "\u007f\u0080\u2028\ufffd\uffff", new string('é', 100_000),
        new DateOnly(1, 1, 1), new DateOnly(9999, 12, 31), new DateOnly(2024, 2, 29),
        DateTimeOffset.MinValue, new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.FromHours(14)).AddTicks(9_999_999), DateTimeOffset.UnixEpoch,
        new DateTimeOffset(2026, 11, 23, 12, 30, 15, 7, TimeSpan.FromMinutes(330)).AddTicks(1), new DateTimeOffset(2026, 11, 23, 12, 30, 0, TimeSpan.FromHours(14)),
        Array.Empty<byte>(), new byte[] { 0, 1, 127, 128, 255 },
    ];

    [Neo4jTheory]
    [MemberData(nameof(Scalars), DisableDiscoveryEnumeration = true)]
    public async Task Scalar_ThroughAnswerAndProperty_ComesBackTheSame(object? value)
    {
        await using var transport = server.Connect();

        var rows = await transport.AllAsync(
            Statement("CREATE (n:RoundTrip {value: $value}) RETURN $value, n.value, [$value], {key: $value}", ("value", value)) with { Access = CypherAccess.Write });

        var row = Assert.Single(rows);
        Assert.Equal(Bits(value), Bits(row[0]));
        Assert.Equal(Bits(value), Bits(row[1]));
        Assert.Equal(Bits(value), Bits(Assert.Single((IReadOnlyList<object?>)row[2]!)));
        Assert.Equal(Bits(value), Bits(Assert.Single((IReadOnlyDictionary<string, object?>)row[3]!, pair => pair.Key == "key").Value));
    }

    /// <summary>Without types on the way, the statement gives days and instants theirs; what has no form without a type is refused.</summary>
    [Neo4jTheory]
    [MemberData(nameof(Scalars), DisableDiscoveryEnumeration = true)]
    public async Task Scalar_SentPlain_ComesBackTheSameOrIsRefused(object? value)
    {
        await using var transport = server.Connect();
        var typed = value switch { DateOnly => "date(row.value)", DateTimeOffset => "datetime(row.value)", _ => "row.value" };
        object?[] list = [new Dictionary<string, object?> { ["value"] = value, ["other"] = "x" }];
        var statement = Statement($"UNWIND $rows AS row CREATE (n:RoundTripPlain) SET n = row {{.*, value: {typed}}} RETURN n.value, n.other", ("rows", list)) with
        {
            Access = CypherAccess.Write,
            PlainParameters = true,
        };

        if (value is byte[] or double.NaN or double.PositiveInfinity or double.NegativeInfinity)
        {
            var refusal = await Assert.ThrowsAsync<InvalidValueException>(() => transport.AllAsync(statement));
            Assert.Contains("rows[0].value", refusal.Message, StringComparison.Ordinal);
            return;
        }

        var row = Assert.Single(await transport.AllAsync(statement));
        Assert.Equal(Bits(value), Bits(row[0]));
        Assert.Equal("x", row[1]);
    }

    [Neo4jFact]
    public async Task Containers_NestedAndEmpty_ComeBackTheSame()
    {
        await using var transport = server.Connect();
        var value = new Dictionary<string, object?>
        {
            ["list"] = new object?[] { 1L, "two", null, new object?[] { 3.0, Array.Empty<object?>() } },
            ["map"] = new Dictionary<string, object?> { ["$type"] = "no type", ["_value"] = 1L, ["空"] = new Dictionary<string, object?>() },
            ["strings"] = new List<string> { "a", "b" },
            ["numbers"] = new[] { 1L, 2L },
            ["counts"] = new SortedDictionary<string, int> { ["x"] = 1 },
        };

        var row = Assert.Single(await transport.AllAsync(Statement("RETURN $value, $value.list[3][0]", ("value", value))));

        Assert.Equivalent(value, row[0]);
        Assert.Equal(3.0, row[1]);
    }

    /// <summary>-0.0 equals 0.0, and a NaN equals nothing: so that bits are compared.</summary>
    private static object? Bits(object? value) => value switch
    {
        double number => ("double", BitConverter.DoubleToInt64Bits(number)),
        DateTimeOffset instant => (instant.Ticks, instant.Offset),
        _ => value,
    };
}
