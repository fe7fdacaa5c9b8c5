using RelGraph.Engine.Model;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>Finds people by node.</summary>
internal static class Persons
{
    /// <summary>The contact or employee; null when nobody of that id is recorded on the day.</summary>
    public static IPerson? Of(NodeId? person, Reader reader) => person switch
    {
        { Kind: FactKind.Contact } contact => reader.Contact(contact.Id),
        { Kind: FactKind.Employee } employee => reader.Employee(employee.Id),
        _ => null,
    };
}
