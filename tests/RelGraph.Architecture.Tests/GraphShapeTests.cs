using System.Text.RegularExpressions;
using RelGraph.Architecture.Tests.House;

namespace RelGraph.Architecture.Tests;

/// <summary>How facts lie in Neo4j is drawn in one table; Cypher elsewhere is composed from it and names no label and no type of a fact itself.</summary>
public sealed partial class GraphShapeTests
{
    private const string Table = "GraphShape.cs";

    [Fact]
    public void LabelsAndTypes_OfFacts_AreWrittenInTheTableOnly()
    {
        var store = Repository.SourceFiles.Where(file => file.Path.Contains("RelGraph.Storage/Neo4j/", StringComparison.Ordinal)).ToList();
        var names = Name().Matches(store.Single(file => file.Path.EndsWith(Table, StringComparison.Ordinal)).Text).Select(match => match.Groups[1].Value).ToHashSet();
        var strays = store.Where(file => !file.Path.EndsWith(Table, StringComparison.Ordinal))
            .SelectMany(file => Use().Matches(Comment().Replace(file.Text, "")).Where(match => match.Groups.Values.Skip(1).Any(group => names.Contains(group.Value))).Select(match => $"{file.Path}: {match.Value}"));

        Assert.True(names.Count > 50, $"Only {names.Count} names were found in {Table}.");
        Assert.Empty(strays);
    }

    [GeneratedRegex(@"(?:Node<\w+>\(\s*|Relationship<\w+>\(|nameof\([\w.]+\), )""(\w+)""")]
    private static partial Regex Name();

    [GeneratedRegex("^ *//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    /// <summary>A label or type in a Cypher pattern: <c>(n:Account)</c>, <c>[r:AT]</c>, <c>|PART_OF</c>.</summary>
    [GeneratedRegex(@"(?<=[(\[]\w*):(\w+)|(?<=\[\w*:[\w|]*)\|(\w+)")]
    private static partial Regex Use();
}
