using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>Keeps erased people from coming back: what concerns them is not written, and the ids under which they come back are remembered as hashes.</summary>
internal sealed class HoldBack(GraphSession session, byte[] secret, StoreLimits limits)
{
    private const string Hashes = "MATCH (t:Tombstone) WHERE t.workspace = $workspace RETURN t.hash ORDER BY t.hash";

    private readonly KeyReader _keys = new(session, new VersionColumns(session.Target, new FactTexts()));
    private Tombstones _tombstones = new(secret, []);
    private long _loaded;

    /// <summary>The hashes in the graph, in order.</summary>
    public static async Task<List<string>> HashesAsync(GraphSession session, CancellationToken cancellation) =>
        [.. (await session.ReadAsync(Hashes, cancellation).ConfigureAwait(false)).Select(row => Cell.Text(row[0])).OfType<string>()];

    /// <summary>The tombstones, when there are so many; another program may have added some.</summary>
    public async Task<Tombstones> PresentAsync(long count, CancellationToken cancellation)
    {
        if (count != _loaded)
        {
            var hashes = await HashesAsync(session, cancellation).ConfigureAwait(false);
            _tombstones = new Tombstones(secret, hashes);
            _loaded = count;
        }

        return _tombstones;
    }

    /// <summary>Finds people who come back in these contents, and gives their new ids as hashes, which the caller must write.</summary>
    /// <remarks>A person may be known only by name and employer, of which one may be in the record already.</remarks>
    public async Task<IReadOnlyList<string>> LearnAsync(IEnumerable<FactContent> contents, CancellationToken cancellation)
    {
        if (_tombstones.IsEmpty)
        {
            return [];
        }

        var people = contents.Where(content => content is Contact or Employee or Employment).ToList();
        var wanted = people.Select(content => content switch
        {
            Contact contact => new FactKey(FactKind.Employment, contact.Id),
            Employment employment => new FactKey(FactKind.Contact, employment.Contact),
            _ => default,
        }).Where(key => key.Kind != FactKind.None).Distinct().ToList();
        var context = new List<FactContent>();
        foreach (var some in wanted.Chunk(limits.BatchSize))
        {
            var believed = await _keys.BelievedAsync(some, cancellation).ConfigureAwait(false);
            context.AddRange(believed.Values.SelectMany(versions => versions.Select(version => version.Fact.Content)));
        }

        var found = _tombstones.Recognise([.. people, .. context]);
        _loaded += found.Count;
        return found;
    }

    /// <summary>The hashes of a person about to be erased, which the caller must write.</summary>
    public IReadOnlyList<string> Bury(NodeId person, IEnumerable<FactContent> versions, IEnumerable<Employment> employments)
    {
        var added = _tombstones.Bury(person, versions, employments);
        _loaded += added.Count;
        return added;
    }

    /// <summary>True when a change asserts something about an erased person.</summary>
    public bool Covers(Change change) => !_tombstones.IsEmpty && change is Change.Assert { Fact.Content: var content } && _tombstones.Covers(content);

    /// <summary>Makes the next use read the tombstones again, after a write that did not take place.</summary>
    public void Distrust() => _loaded = -1;
}
