using System.Diagnostics.CodeAnalysis;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model;

/// <summary>The identity of a node of the graph: a kind of noun and its id, written <c>contact:C-17</c>.</summary>
/// <param name="Kind">The kind of noun; <see cref="FactKind.None"/> only in the default value, which names nothing.</param>
/// <param name="Id">The id inside the kind.</param>
/// <remarks>Ordered by kind, then ordinally by id, so that every listing has one order on every machine.</remarks>
public readonly record struct NodeId(FactKind Kind, string Id) : IComparable<NodeId>
{
    /// <summary>A contact's node.</summary>
    public static NodeId Contact(string id) => new(FactKind.Contact, id);

    /// <summary>An employee's node.</summary>
    public static NodeId Employee(string id) => new(FactKind.Employee, id);

    /// <summary>An account's node.</summary>
    public static NodeId Account(string id) => new(FactKind.Account, id);

    /// <summary>An opportunity's node.</summary>
    public static NodeId Opportunity(string id) => new(FactKind.Opportunity, id);

    /// <summary>A competitor's node.</summary>
    public static NodeId Competitor(string id) => new(FactKind.Competitor, id);

    /// <summary>True for a contact or an employee.</summary>
    public bool IsPerson => Kind is FactKind.Contact or FactKind.Employee;

    /// <summary>Reads the form <c>kind:id</c>.</summary>
    /// <exception cref="InvalidValueException">The text is not of that form or the kind is not a noun.</exception>
    public static NodeId Parse(string text) =>
        TryParse(text, out var node)
            ? node
            : throw new InvalidValueException("node id", text, "'kind:id' with a kind such as contact, employee, account, opportunity, competitor or partner", "write for example contact:C-17");

    /// <summary>Reads the form <c>kind:id</c>; false when the text is not of that form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NodeId node)
    {
        node = default;
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon <= 0 || colon == text!.Length - 1 || !Names.TryParse<FactKind>(text[..colon], out var kind) || kind == FactKind.None)
        {
            return false;
        }

        node = new NodeId(kind, text[(colon + 1)..]);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(NodeId other)
    {
        var byKind = Kind.CompareTo(other.Kind);
        return byKind != 0 ? byKind : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>The form <c>kind:id</c>.</summary>
    public override string ToString() => Kind == FactKind.None ? "" : $"{Names.Of(Kind)}:{Id}";

    /// <summary>Ordered before.</summary>
    public static bool operator <(NodeId left, NodeId right) => left.CompareTo(right) < 0;

    /// <summary>Ordered before or equal.</summary>
    public static bool operator <=(NodeId left, NodeId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordered after.</summary>
    public static bool operator >(NodeId left, NodeId right) => left.CompareTo(right) > 0;

    /// <summary>Ordered after or equal.</summary>
    public static bool operator >=(NodeId left, NodeId right) => left.CompareTo(right) >= 0;
}
