using System.Globalization;
using RelGraph.Engine.Algorithms;

namespace RelGraph.Testing.Algorithms;

/// <summary>Graphs written as text: <c>0-1 1-2:0.5</c> undirected, <c>0&gt;1 1&gt;2:0.5</c> directed.</summary>
public static class Graph
{
    /// <summary>Reads the text; nodes are numbered from 0 and lone ones are had by giving the number of nodes.</summary>
    public static CsrGraph Of(string text, int? nodes = null)
    {
        var relationships = new List<Relationship>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.Split(':');
            var ends = parts[0].Split('-', '>');
            relationships.Add(new Relationship(
                int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture),
                parts.Length > 1 ? double.Parse(parts[1], CultureInfo.InvariantCulture) : 1));
        }

        var count = nodes ?? relationships.Select(one => Math.Max(one.From, one.To) + 1).DefaultIfEmpty(0).Max();
        return text.Contains('>', StringComparison.Ordinal) ? CsrGraph.Directed(count, relationships) : CsrGraph.Undirected(count, relationships);
    }

    /// <summary>Friendships in a karate club: 34 members, 78 ties. W. W. Zachary, An information flow model for conflict and fission in small groups, Journal of Anthropological Research 33, 1977. Facts, free to use.</summary>
    public static CsrGraph KarateClub { get; } = Of(
        "0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13 1-17 1-19 1-21 1-30 2-3 2-7 2-8 2-9 2-13 2-27 2-28 2-32 "
        + "3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16 6-16 8-30 8-32 8-33 9-33 13-33 14-32 14-33 15-32 15-33 18-32 18-33 19-33 20-32 20-33 22-32 22-33 "
        + "23-25 23-27 23-29 23-32 23-33 24-25 24-27 24-31 25-31 26-29 26-33 27-33 28-31 28-33 29-32 29-33 30-32 30-33 31-32 31-33 32-33");
}
