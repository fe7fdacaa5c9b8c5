using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Shapes;
using RelGraph.Storage.Neo4j.Writing;
using RelGraph.Storage.Rows;

namespace RelGraph.Storage.Neo4j.Erasing;

/// <summary>Works out what the erasure of a person does to the elements of each key, and adds that to a write.</summary>
internal sealed class KeyEraser(GraphWrite write, string workspace, PersonMatcher matcher, FactTexts texts)
{
    private readonly ElementDrawer _drawer = new(write, workspace, texts);
    private readonly Dictionary<long, List<string>> _gone = [];

    /// <summary>What was erased: the version before, and what stays in its place.</summary>
    public List<(FactVersion Before, Fact? After)> Erased { get; } = [];

    /// <summary>Versions removed.</summary>
    public long Removed => Erased.Count(pair => pair.After is null);

    /// <summary>Erases the person from all versions of a key.</summary>
    public void Erase(FactKey key, IReadOnlyList<StoredVersion> versions)
    {
        var after = new List<StoredVersion>(versions.Count);
        foreach (var version in versions)
        {
            var content = matcher.Apply(version.Fact);
            if (ReferenceEquals(content, version.Fact.Content))
            {
                after.Add(version);
                continue;
            }

            var fact = content is null ? null : version.Fact with { Content = content };
            Erased.Add((version.Version, fact));
            if (fact is null)
            {
                RemoveKept(version);
            }
            else
            {
                after.Add(version with { Version = version.Version with { Fact = fact } });
                RewriteKept(version, fact);
            }
        }

        Redraw(key, versions, after);
        if (after.Count == 0)
        {
            Forget(key, versions);
        }
    }

    /// <summary>Adds what takes the keys that are gone out of the lists of keys: a key may contain the person's id.</summary>
    public void ForgetKeys()
    {
        foreach (var (sequence, keys) in _gone)
        {
            write.Add(new Fragment(FragmentWork.ForgetTouched), new Dictionary<string, object?> { ["sequence"] = sequence, ["keys"] = keys.Distinct().ToArray() });
        }
    }

    private void Redraw(FactKey key, IReadOnlyList<StoredVersion> versions, List<StoredVersion> after)
    {
        if (GraphShape.Of(key.Kind) is NodeShape node)
        {
            var before = versions.Where(version => version.Version.Superseded is null).ToList();
            var shown = before.Find(version => version.Drawn is not null);
            var believed = after.Where(version => version.Version.Superseded is null).ToList();
            if (!believed.Exists(version => ReferenceEquals(version, shown)))
            {
                _drawer.ArrangeNode(node, key, before, believed);
            }

            return;
        }

        foreach (var version in versions.Where(version => version.Drawn is not null && !after.Exists(left => ReferenceEquals(left, version))))
        {
            if (after.Find(left => left.Drawn == version.Drawn) is { } rewritten)
            {
                var properties = ElementProperties.DrawnRow(OrdinalKey.Encode(key.Id), rewritten.Fact, rewritten.Version.Recorded, texts.Write(rewritten.Fact.Content));
                write.Add(new Fragment(FragmentWork.RewriteRelationship, key.Kind), Row(version.Drawn!, properties));
            }
            else
            {
                _drawer.EraseRelationship(version);
            }
        }
    }

    private void RemoveKept(StoredVersion version)
    {
        if (version.Kept is { } kept)
        {
            write.Add(new Fragment(FragmentWork.DeleteVersion), kept);
        }
    }

    private void RewriteKept(StoredVersion version, Fact fact)
    {
        if (version.Kept is { } kept)
        {
            var properties = ElementProperties.KeptRow(
                OrdinalKey.Encode(fact.Key.Id), fact, version.Version.Recorded, version.Version.Superseded, texts.Write(fact.Content));
            write.Add(new Fragment(FragmentWork.RewriteVersion), Row(kept, properties));
        }
    }

    private void Forget(FactKey key, IReadOnlyList<StoredVersion> versions)
    {
        foreach (var sequence in versions.SelectMany(version => new[] { version.Version.Recorded, version.Version.Superseded ?? version.Version.Recorded }).Distinct())
        {
            (_gone.TryGetValue(sequence, out var keys) ? keys : _gone[sequence] = []).Add(TouchedKey.Format(key));
        }
    }

    private static Dictionary<string, object?> Row(string element, Dictionary<string, object?> properties) => new(2) { ["element"] = element, ["properties"] = properties };
}
