using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Writing;

/// <summary>Keeps erased people from coming back: what concerns them is not written, and the ids under which they come back are remembered as hashes.</summary>
internal sealed class HoldBack(Connection connection, byte[] initialSecret, KeyWriter keys)
{
    private byte[] _secret = initialSecret;
    private Tombstones _tombstones = new(initialSecret, []);
    private long _loaded;

    /// <summary>The tombstones as they are now; another program may have added some.</summary>
    public Tombstones Tombstones
    {
        get
        {
            if ((connection.Number("SELECT count(*) FROM tombstone") ?? 0) != _loaded)
            {
                Reload();
            }

            return _tombstones;
        }
    }

    /// <summary>Finds people who come back in these changes, and keeps their new ids as hashes.</summary>
    /// <returns>True when it found any.</returns>
    public bool Learn(IEnumerable<Change> changes)
    {
        var tombstones = Tombstones;
        if (tombstones.IsEmpty)
        {
            return false;
        }

        var people = changes.OfType<Change.Assert>().Select(assert => assert.Fact.Content).Where(content => content is Contact or Employee or Employment).ToList();
        var context = people.SelectMany(content => content switch
        {
            Contact contact => keys.Contents(new FactKey(FactKind.Employment, contact.Id)),
            Employment employment => keys.Contents(new FactKey(FactKind.Contact, employment.Contact)),
            _ => [],
        }).ToList();
        return Keep(tombstones.Recognise([.. people, .. context])) > 0;
    }

    /// <summary>Writes new hashes.</summary>
    public int Keep(IReadOnlyList<string> hashes)
    {
        foreach (var hash in hashes)
        {
            connection.Get("INSERT INTO tombstone (hash) VALUES (?1)").Bind(1, hash).Run();
        }

        _loaded += hashes.Count;
        return hashes.Count;
    }

    /// <summary>True when a change asserts something about an erased person.</summary>
    public bool Covers(Change change) => !_tombstones.IsEmpty && change is Change.Assert { Fact.Content: var content } && _tombstones.Covers(content);

    /// <summary>Makes the next use read the tombstones again, after a transaction that did not commit.</summary>
    public void Distrust() => _loaded = -1;

    /// <summary>Hashes with another secret from now on.</summary>
    public void Adopt(byte[] secret)
    {
        _secret = secret;
        Distrust();
    }

    private void Reload()
    {
        var hashes = new List<string>();
        var rows = connection.Get("SELECT hash FROM tombstone");
        while (rows.Step())
        {
            hashes.Add(rows.Text(0)!);
        }

        rows.Reset();
        _tombstones = new Tombstones(_secret, hashes);
        _loaded = hashes.Count;
    }
}
