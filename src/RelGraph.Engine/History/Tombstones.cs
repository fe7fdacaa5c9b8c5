using System.Security.Cryptography;
using System.Text;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Engine.History;

/// <summary>The keyed hashes that erased people leave behind: they recognise a person who comes back and tell nobody who it was.</summary>
/// <remarks>HMAC-SHA256 under a random key of the workspace, over the normal forms of <see cref="PersonIdentity"/>. Not safe for concurrent use.</remarks>
public sealed class Tombstones
{
    private const int RememberedNodes = 100_000;

    private readonly byte[] _key;
    private readonly HashSet<string> _hashes = new(StringComparer.Ordinal);
    private readonly Dictionary<NodeId, bool> _known = [];

    /// <summary>Tombstones under a workspace's key.</summary>
    /// <param name="key">The secret key, 32 random bytes.</param>
    /// <param name="hashes">Those recorded so far, in the form given by <see cref="Bury"/>.</param>
    public Tombstones(ReadOnlySpan<byte> key, IEnumerable<string> hashes)
    {
        _key = [.. key];
        _hashes.UnionWith(hashes);
    }

    /// <summary>True when nobody was erased.</summary>
    public bool IsEmpty => _hashes.Count == 0;

    /// <summary>The hashes of a person about to be erased; they hold back from now on.</summary>
    /// <param name="person">The person.</param>
    /// <param name="versions">Every recorded version of the person.</param>
    /// <param name="employments">Every recorded employment of the person; not needed for an employee.</param>
    /// <returns>The hashes not known before, in lower-case hexadecimal, to be kept for ever.</returns>
    public IReadOnlyList<string> Bury(NodeId person, IEnumerable<FactContent> versions, IEnumerable<Employment> employments)
    {
        var organisations = Organisations(person, employments);
        var identifiers = versions
            .SelectMany(version => PersonIdentity.OfAddresses(version).Concat(organisations.SelectMany(organisation => PersonIdentity.OfNames(version, organisation))))
            .Prepend(PersonIdentity.OfNode(person));
        var added = identifiers.Select(Hash).Distinct().Where(_hashes.Add).ToList();
        _known.Clear();
        return added;
    }

    /// <summary>True when the node is an erased person.</summary>
    public bool Covers(NodeId node)
    {
        if (!node.IsPerson || IsEmpty)
        {
            return false;
        }

        if (!_known.TryGetValue(node, out var covered))
        {
            if (_known.Count >= RememberedNodes)
            {
                _known.Clear();
            }

            covered = _hashes.Contains(Hash(PersonIdentity.OfNode(node)));
            _known.Add(node, covered);
        }

        return covered;
    }

    /// <summary>True when the content is an erased person or mentions one.</summary>
    public bool Covers(FactContent content)
    {
        var descriptor = FactCatalog.Of(content);
        return Covers(new NodeId(descriptor.Kind, content.Key)) || FactReference.Of(content).Any(reference => Covers(reference.Target));
    }

    /// <summary>Finds people who come back under another id, by address or by name and organisation.</summary>
    /// <param name="contents">What is about to be recorded; people and their employments are looked at, the rest is ignored.</param>
    /// <returns>Hashes of their new ids, to be kept too, so that facts about them are held back from now on.</returns>
    public IReadOnlyList<string> Recognise(IEnumerable<FactContent> contents)
    {
        if (IsEmpty)
        {
            return [];
        }

        var people = new List<(NodeId Node, FactContent Content)>();
        var employments = new Dictionary<string, List<Employment>>(StringComparer.Ordinal);
        foreach (var content in contents)
        {
            if (content is Contact or Employee)
            {
                people.Add((new NodeId(FactCatalog.Of(content).Kind, content.Key), content));
            }
            else if (content is Employment employment)
            {
                (employments.TryGetValue(employment.Contact, out var list) ? list : employments[employment.Contact] = []).Add(employment);
            }
        }

        return people
            .Where(person => !Covers(person.Node) && Identifiers(person.Node, person.Content, employments).Any(identifier => _hashes.Contains(Hash(identifier))))
            .Select(person => person.Node)
            .Distinct()
            .SelectMany(node => Bury(node, [], []))
            .ToList();
    }

    private static IEnumerable<string> Identifiers(NodeId node, FactContent content, Dictionary<string, List<Employment>> employments) =>
        PersonIdentity.OfAddresses(content).Concat(
            Organisations(node, employments.GetValueOrDefault(node.Id) ?? []).SelectMany(organisation => PersonIdentity.OfNames(content, organisation)));

    private static List<string> Organisations(NodeId person, IEnumerable<Employment> employments) =>
        person.Kind == FactKind.Employee ? [Vendor.OurId] : [.. employments.Select(employment => employment.Organisation.ToString()).Distinct()];

    private string Hash(string identifier) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(identifier)));
}
