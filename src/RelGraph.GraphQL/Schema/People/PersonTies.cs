using RelGraph.Engine.Model;
using RelGraph.Engine.Ties;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>Ties and lines of one person.</summary>
internal static class PersonTies
{
    /// <summary>A page of the ties of a person, the strongest first unless asked otherwise.</summary>
    public static Connection<TieNode> Page(NodeId person, Reader reader, TieFilter? filter, IReadOnlyList<TieOrder>? orderBy, PageArguments page) =>
        new ListRequest<Tie>(filter, orderBy is { Count: > 0 } ? orderBy : TieOrder.Usual, page)
            .Page(reader.Graph.Ties.Of(person), tie => tie.To.ToString(), reader, tie => new TieNode(tie, reader));

    /// <summary>Whom a person reports to; null at the top or where it is not known.</summary>
    public static IPerson? ManagerOf(NodeId person, Reader reader) =>
        reader.Facts.Find<Engine.Model.Relations.ReportsTo>(person.ToString()) is { } line ? Persons.Of(line.Manager, reader) : null;

    /// <summary>Who reports to a person.</summary>
    public static IReadOnlyList<IPerson> ReportsOf(NodeId person, Reader reader) =>
        [.. reader.Facts.Referring<Engine.Model.Relations.ReportsTo>(nameof(Engine.Model.Relations.ReportsTo.Manager), person)
            .Select(line => Persons.Of(line.Person, reader)).OfType<IPerson>()];
}
