using System.Collections.Frozen;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>Adds to a write what draws, moves and takes away the elements of versions.</summary>
internal sealed class ElementDrawer(GraphWrite write, string workspace, FactTexts texts)
{
    private static readonly FrozenSet<FactKind> WithId =
        FactCatalog.All.Where(descriptor => descriptor.Type.IsSubclassOf(typeof(IdentifiedContent))).Select(descriptor => descriptor.Kind).ToFrozenSet();

    /// <summary>Lets the node of a key show the latest of the believed stretches of days, and keeps the others out of the way.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="key">The key.</param>
    /// <param name="before">What was believed, with its elements.</param>
    /// <param name="after">What is believed now; the members of <paramref name="before"/> that still are, and new ones without elements.</param>
    public void ArrangeNode(NodeShape shape, FactKey key, IReadOnlyList<StoredVersion> before, IReadOnlyList<StoredVersion> after)
    {
        var shown = before.FirstOrDefault(version => version.Drawn is not null);
        var latest = after.MaxBy(version => version.Fact.Valid.From);
        foreach (var version in after.Where(version => !ReferenceEquals(version, latest) && version.Kept is null))
        {
            Keep(version.Version);
        }

        if (latest is not null && ReferenceEquals(latest, shown))
        {
            return;
        }

        if (shown is not null)
        {
            Unlink(shape, key);
        }

        if (latest is not null)
        {
            PutNode(shape, key, latest.Version);
        }
        else if (shown is not null)
        {
            write.Add(new Fragment(FragmentWork.BareNode, shape.Kind), Bare(key));
        }
    }

    /// <summary>Writes the node of a version with its links.</summary>
    public void PutNode(NodeShape shape, FactKey key, FactVersion version)
    {
        var written = OrdinalKey.Encode(key.Id);
        write.Add(
            new Fragment(FragmentWork.PutNode, shape.Kind),
            ElementProperties.DrawnRow(written, version.Fact, version.Recorded, texts.Write(version.Fact.Content)));
        if (shape.Links.Count == 0)
        {
            return;
        }

        foreach (var (link, target) in FactReference.Of(version.Fact.Content)
            .Select(reference => (Link: shape.Links.First(link => link.Field == reference.Field), reference.Target))
            .DistinctBy(drawn => (drawn.Link.Type, drawn.Link.Inward, drawn.Target)))
        {
            write.Add(
                new Fragment(FragmentWork.DrawLink, shape.Kind, To: target.Kind, Link: link.Type, Inward: link.Inward),
                new Dictionary<string, object?>(3) { ["key"] = written, ["end"] = OrdinalKey.Encode(target.Id), ["id"] = target.Id });
        }
    }

    /// <summary>Takes away the links of a node.</summary>
    public void Unlink(NodeShape shape, FactKey key)
    {
        foreach (var inward in shape.Links.Select(link => link.Inward).Distinct())
        {
            write.Add(new Fragment(FragmentWork.Unlink, shape.Kind, Inward: inward), OrdinalKey.Encode(key.Id));
        }
    }

    /// <summary>Draws the relationship of a version.</summary>
    public void DrawRelationship(FactVersion version)
    {
        var content = version.Fact.Content;
        var shape = (RelationshipShape)GraphShape.Of(version.Fact.Key.Kind);
        var (start, end) = (shape.StartOf(content), shape.EndOf(content));
        var row = new Dictionary<string, object?>(5)
        {
            ["start"] = OrdinalKey.Encode(start.Id),
            ["end"] = OrdinalKey.Encode(end.Id),
            ["properties"] = ElementProperties.DrawnRow(OrdinalKey.Encode(content.Key), version.Fact, version.Recorded, texts.Write(content)),
        };
        AddWhereDifferent(row, "startId", start.Id, row["start"]);
        AddWhereDifferent(row, "endId", end.Id, row["end"]);
        write.Add(new Fragment(FragmentWork.DrawRelationship, shape.Kind, start.Kind, end.Kind), row);
    }

    /// <summary>Takes away the relationship of a version.</summary>
    public void EraseRelationship(StoredVersion version)
    {
        if (version.Drawn is { } drawn)
        {
            write.Add(new Fragment(FragmentWork.DeleteRelationship), drawn);
        }
    }

    /// <summary>Keeps a version out of the way.</summary>
    public void Keep(FactVersion version) => write.Add(
        new Fragment(FragmentWork.KeepVersion),
        ElementProperties.KeptRow(OrdinalKey.Encode(version.Fact.Key.Id), version.Fact, version.Recorded, version.Superseded, texts.Write(version.Fact.Content)));

    /// <summary>An id is sent besides its key only in the rare case that they differ: what is sent is what writing costs the server most.</summary>
    private static void AddWhereDifferent(Dictionary<string, object?> row, string name, string id, object? key)
    {
        if (!id.Equals(key))
        {
            row[name] = id;
        }
    }

    private Dictionary<string, object?> Bare(FactKey key)
    {
        var bare = new Dictionary<string, object?>(3) { ["workspace"] = workspace, ["key"] = OrdinalKey.Encode(key.Id) };
        if (WithId.Contains(key.Kind))
        {
            bare["id"] = key.Id;
        }

        return bare;
    }
}
