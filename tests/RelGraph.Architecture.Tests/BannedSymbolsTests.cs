using RelGraph.Architecture.Tests.House;

namespace RelGraph.Architecture.Tests;

/// <summary>The analyser enforces the list while building; these tests keep the list itself whole.</summary>
public sealed class BannedSymbolsTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "src", "BannedSymbols.txt"));

    [Theory]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("P:System.Random.Shared")]
    [InlineData("M:System.Random.#ctor")]
    [InlineData("M:System.Threading.Thread.Sleep(System.Int32)")]
    [InlineData("P:System.Threading.Tasks.Task`1.Result")]
    public void List_OfBannedSymbols_HoldsClocksRandomnessAndBlocking(string symbol) =>
        Assert.Contains(Lines, line => line.StartsWith(symbol + ";", StringComparison.Ordinal));

    [Fact]
    public void List_OfBannedSymbols_NamesAReplacementOnEveryLine() =>
        Assert.Empty(Lines.Where(line => line.Length > 0 && line.Split(';', 2) is not [_, { Length: > 10 }]));
}
