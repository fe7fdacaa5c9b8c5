using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Storage.Rows;

/// <summary>Tells quickly which bodies may concern a person, so that only those are read in full.</summary>
internal sealed class PersonMatcher
{
    private static readonly FrozenSet<FactKind> WithFreeText = FactCatalog.All
        .Where(descriptor => descriptor.Kind is not (FactKind.Contact or FactKind.Employee) && descriptor.Fields.Any(field => field.IsPersonal))
        .Select(descriptor => descriptor.Kind)
        .ToFrozenSet();

    private readonly NodeId _person;
    private readonly List<string> _texts;
    private readonly byte[] _id;
    private readonly SearchValues<string> _search;
    private char[] _chars = new char[1024];

    /// <summary>A matcher for a person with the given names and addresses.</summary>
    public PersonMatcher(NodeId person, List<string> texts)
    {
        _person = person;
        _texts = texts;
        _id = Encoding.UTF8.GetBytes(Escape(person.Id));
        _search = SearchValues.Create([.. texts.Select(Escape)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for a kind of which any fact may describe a person in words, so that its key and references do not tell whether it does.</summary>
    public static bool HasFreeText(FactKind kind) => WithFreeText.Contains(kind);

    /// <summary>False only when the body surely does not mention the person.</summary>
    public bool MayConcern(FactKind kind, ReadOnlySpan<byte> body)
    {
        if (body.IndexOf(_id) >= 0)
        {
            return true;
        }

        if (!HasFreeText(kind))
        {
            return false;
        }

        if (_chars.Length < body.Length)
        {
            _chars = new char[body.Length * 2];
        }

        return _chars.AsSpan(0, Encoding.UTF8.GetChars(body, _chars)).ContainsAny(_search);
    }

    /// <summary>What becomes of the fact; an erased employee's private facts go with the employee.</summary>
    public FactContent? Apply(Fact fact) =>
        _person.Kind == FactKind.Employee && fact.Visibility == Visibility.Private(_person.Id) ? null : ErasureRule.Apply(fact.Content, _person, _texts);

    /// <summary>The form a text has inside a body.</summary>
    private static string Escape(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
}
