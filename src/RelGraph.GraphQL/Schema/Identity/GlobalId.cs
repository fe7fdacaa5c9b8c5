using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.GraphQL.Schema.Identity;

/// <summary>The id of an object across all types of the schema, as Relay's <c>Node</c> asks for it: opaque to clients, the same for as long as the object is recorded.</summary>
/// <param name="Type">What is meant: the noun or interaction itself, or the recorded fact about it.</param>
/// <param name="Fact">Kind and plain id.</param>
/// <remarks>
/// Written as <c>|</c> and base64url of version, type, kind and plain id. No plain id and no part of a key may contain <c>|</c>, and no key begins with it,
/// so a plain id is never taken for a global one, whatever it is.
/// </remarks>
internal readonly record struct GlobalId(GlobalIdType Type, FactKey Fact)
{
    private const char Mark = '|';
    private const byte Version = (byte)'1';

    /// <summary>The id of a noun or interaction.</summary>
    public static string Of(NodeId node) => new GlobalId(GlobalIdType.Object, new FactKey(node.Kind, node.Id)).ToString();

    /// <summary>The id of a recorded fact.</summary>
    public static string Of(FactKey fact) => new GlobalId(GlobalIdType.Fact, fact).ToString();

    /// <summary>Reads a global id; false for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out GlobalId id)
    {
        id = default;
        if (!IsMarked(text) || !Base64Url.IsValid(text.AsSpan(1)))
        {
            return false;
        }

        var bytes = Base64Url.DecodeFromChars(text.AsSpan(1));
        if (bytes.Length < 3 || bytes[0] != Version || !Enum.IsDefined((GlobalIdType)bytes[1]) || !NodeId.TryParse(Encoding.UTF8.GetString(bytes.AsSpan(2)), out var node))
        {
            return false;
        }

        id = new GlobalId((GlobalIdType)bytes[1], new FactKey(node.Kind, node.Id));
        return true;
    }

    /// <summary>The plain id that is meant, whether a plain or a global one is given.</summary>
    /// <exception cref="InvalidValueException">A global id that is broken or of another kind.</exception>
    public static string KeyOf(string given, params ReadOnlySpan<FactKind> kinds)
    {
        if (!IsMarked(given))
        {
            return given;
        }

        var allowed = $"the id or key of {string.Join(" or ", kinds.ToArray().Select(Indefinite))}";
        if (!TryParse(given, out var id))
        {
            throw new InvalidValueException("id", InvalidValueException.Shorten(given), allowed, "give an id as the server told it, or the key");
        }

        return kinds.Contains(id.Fact.Kind)
            ? id.Fact.Id
            : throw new InvalidValueException("id", InvalidValueException.Shorten(given), $"{allowed}; this is the id of {id.Fact}", "ask for the object with node(id:) to see what it is");
    }

    /// <inheritdoc/>
    public override string ToString() => Mark + Base64Url.EncodeToString([Version, (byte)Type, .. Encoding.UTF8.GetBytes(new NodeId(Fact.Kind, Fact.Id).ToString())]);

    private static bool IsMarked([NotNullWhen(true)] string? text) => text is { Length: > 1 } && text[0] == Mark;

    private static string Indefinite(FactKind kind) => Engine.Model.Catalog.Names.Of(kind) is var name && name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {name}" : $"a {name}";
}
