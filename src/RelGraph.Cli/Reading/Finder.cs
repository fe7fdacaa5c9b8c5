using RelGraph.Engine.Errors;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Cli.Reading;

/// <summary>Finds what a user means: by id, by <c>kind:id</c>, or by a name that only one has.</summary>
internal static class Finder
{
    private const int MostSuggestions = 3;

    /// <summary>The id of the noun meant.</summary>
    /// <param name="graph">Where to look.</param>
    /// <param name="text">What the user wrote.</param>
    /// <typeparam name="T">The kind of noun.</typeparam>
    /// <exception cref="NotFoundException">Nothing has that id or name.</exception>
    /// <exception cref="Running.UsageException">Several have that name.</exception>
    public static string IdOf<T>(RelationshipGraph graph, string text)
        where T : Noun
    {
        var kind = Names.Of(FactCatalog.KindOf<T>());
        var wanted = text.Trim();
        if (wanted.StartsWith(kind + ":", StringComparison.OrdinalIgnoreCase))
        {
            wanted = wanted[(kind.Length + 1)..];
        }

        if (graph.Facts.Find<T>(wanted) is not null)
        {
            return wanted;
        }

        var named = graph.Facts.All<T>().Where(noun => NamesOf(noun).Any(name => name.Equals(wanted, StringComparison.OrdinalIgnoreCase))).Select(noun => noun.Id).ToList();
        return named.Count switch
        {
            1 => named[0],
            0 => throw new NotFoundException(kind, wanted, Remedy<T>(graph, wanted)),
            _ => throw new Running.UsageException($"{kind} '{wanted}' is the name of {named.Count}: {string.Join(", ", named.Take(5))}; write one of these ids."),
        };
    }

    /// <summary>All names of a noun.</summary>
    public static IEnumerable<string> NamesOf(Noun noun)
    {
        yield return noun.Name;
        if (noun is Contact { OtherName: { } other })
        {
            yield return other;
        }

        if (noun is Employee { OtherName: { } otherOfEmployee })
        {
            yield return otherOfEmployee;
        }
    }

    /// <summary>True when a text is in the id or a name of a noun.</summary>
    public static bool Matches(Noun noun, string text) =>
        noun.Id.Contains(text, StringComparison.OrdinalIgnoreCase) || NamesOf(noun).Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static string Remedy<T>(RelationshipGraph graph, string wanted)
        where T : Noun
    {
        var near = graph.Facts.All<T>().Where(noun => Matches(noun, wanted)).Take(MostSuggestions).Select(noun => $"{noun.Id} {noun.Name}").ToList();
        var list = $"'relgraph list {Plural(FactCatalog.KindOf<T>())}' shows what there is as of {graph.AsOf:yyyy-MM-dd}";
        return near.Count == 0 ? list : $"did you mean {string.Join(" or ", near)}? {list}";
    }

    private static string Plural(FactKind kind) => kind == FactKind.Opportunity ? "opportunities" : Names.Of(kind) + "s";
}
