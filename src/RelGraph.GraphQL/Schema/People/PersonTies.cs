using RelGraph.Engine.Model;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>Ties and lines of one person.</summary>
internal static class PersonTies
{
    /// <summary>The strongest ties of a person, with people of one kind or of both.</summary>
    public static Connection<TieNode> Strongest(NodeId person, FactKind? kind, double least, Reader reader, int first, string? after) =>
        Paging.Page(
            [.. reader.Graph.Ties.Of(person)
                .Where(tie => tie.Strength >= least && (kind is null || tie.To.Kind == kind))
                .OrderByDescending(tie => tie.Strength).ThenBy(tie => tie.To)],
            tie => tie.To.ToString(), tie => new TieNode(tie, reader), first, after);

    /// <summary>Whom a person reports to; null at the top or where it is not known.</summary>
    public static IPerson? ManagerOf(NodeId person, Reader reader) =>
        reader.Facts.Find<Engine.Model.Relations.ReportsTo>(person.ToString()) is { } line ? Persons.Of(line.Manager, reader) : null;

    /// <summary>Who reports to a person.</summary>
    public static IReadOnlyList<IPerson> ReportsOf(NodeId person, Reader reader) =>
        [.. reader.Facts.Referring<Engine.Model.Relations.ReportsTo>(nameof(Engine.Model.Relations.ReportsTo.Manager), person)
            .Select(line => Persons.Of(line.Person, reader)).OfType<IPerson>()];
}
