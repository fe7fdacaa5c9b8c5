using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Facts;

/// <summary>Pages of facts of any kind.</summary>
internal static class FactPages
{
    public static Connection<FactNode> Page(IReadOnlyList<FactContent> contents, Reader reader, int first, string? after) =>
        Paging.Page(contents, content => content.Key, content => new FactNode(reader.Facts.FactOf(content), reader), first, after);

    /// <exception cref="InvalidValueException">The kind is interaction, which is folded into ties.</exception>
    public static FactKind HeldAsFact(FactKind kind) => kind != FactKind.Interaction
        ? kind
        : throw new InvalidValueException("kind", "INTERACTION", "a kind that is held as a fact; interactions are folded into ties", "ask for the field interactions of a contact, an employee or an opportunity");
}
