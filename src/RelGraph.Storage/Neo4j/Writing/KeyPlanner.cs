using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>Works out what changes of one change set do to the elements of each key, and adds that to a write.</summary>
/// <param name="write">The write.</param>
/// <param name="workspace">The workspace's id.</param>
/// <param name="sequence">The place the change set will have.</param>
/// <param name="texts">Writes the canonical texts.</param>
internal sealed class KeyPlanner(GraphWrite write, string workspace, long sequence, FactTexts texts)
{
    private readonly ElementDrawer _drawer = new(write, workspace, texts);

    /// <summary>What all keys came to.</summary>
    public FoldCounts Counts { get; private set; }

    /// <summary>By how much the number of believed versions changed.</summary>
    public KindCounts Growth { get; } = new();

    /// <summary>The keys whose versions changed, in the form in which they are kept with the change set.</summary>
    public List<string> Touched { get; } = [];

    /// <summary>Folds the changes of one key into what is believed of it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="believed">What is believed, what this change set has written before included: that was never visible, and leaves no version when it is replaced.</param>
    /// <param name="changes">The changes in order.</param>
    public void Fold(FactKey key, IReadOnlyList<StoredVersion> believed, IReadOnlyList<Change> changes)
    {
        var fold = KeyFold.Of([.. believed.Select(version => version.Fact)], changes);
        var superseded = believed.Where(version => fold.Superseded.Any(fact => ReferenceEquals(fact, version.Fact))).ToList();
        var own = superseded.Count(version => version.Version.Recorded == sequence);
        Counts += new FoldCounts(fold.Recorded.Count - own, superseded.Count - own, fold.Unchanged);
        if (fold.Recorded.Count + superseded.Count == 0)
        {
            return;
        }

        Growth.Add(key.Kind, fold.Recorded.Count - superseded.Count);
        Touched.Add(TouchedKey.Format(key));
        foreach (var version in superseded)
        {
            Supersede(version);
        }

        var recorded = fold.Recorded.Select(fact => new FactVersion(fact, sequence, null)).ToList();
        if (GraphShape.Of(key.Kind) is NodeShape node)
        {
            _drawer.ArrangeNode(node, key, believed, [.. believed.Where(version => !superseded.Contains(version)), .. recorded.Select(version => new StoredVersion(version, null, null))]);
        }
        else
        {
            foreach (var version in superseded)
            {
                _drawer.EraseRelationship(version);
            }

            foreach (var version in recorded)
            {
                _drawer.DrawRelationship(version);
            }
        }
    }

    private void Supersede(StoredVersion version)
    {
        if (version.Version.Recorded == sequence)
        {
            if (version.Kept is { } never)
            {
                write.Add(new Fragment(FragmentWork.DeleteVersion), never);
            }
        }
        else if (version.Kept is { } kept)
        {
            write.Add(new Fragment(FragmentWork.MarkVersion), new Dictionary<string, object?> { ["element"] = kept, ["superseded"] = sequence });
        }
        else
        {
            _drawer.Keep(version.Version with { Superseded = sequence });
        }
    }
}
