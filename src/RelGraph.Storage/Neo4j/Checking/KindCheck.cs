using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Checking;

/// <summary>Checks the elements of one kind.</summary>
internal sealed class KindCheck(FactKind kind, string workspace, string target)
{
    private readonly FactTexts _texts = new();
    private readonly ElementShape _shape = GraphShape.Of(kind);
    private (string Key, List<FactVersion> Believed) _last = ("", []);

    /// <summary>Checks one element that is drawn.</summary>
    /// <param name="row">Its row, by <see cref="CheckText"/>, with types.</param>
    /// <param name="version">The version it shows; null when it shows none.</param>
    public IEnumerable<Neo4jFault> Drawn(object?[] row, out FactVersion? version)
    {
        version = null;
        var properties = (IReadOnlyDictionary<string, object?>)row[2]!;
        if (!properties.ContainsKey("fact"))
        {
            return PropertyCheck.HasFields(kind, properties) ? [Fault(Neo4jFaultKind.Unknown, row, "it has fields of a fact but no fact")] : [];
        }

        try
        {
            version = Read(row);
        }
        catch (StoreException unreadable)
        {
            return [Fault(Neo4jFaultKind.Unreadable, row, unreadable.Message)];
        }

        var faults = new List<Neo4jFault>();
        if (Duplicates(version))
        {
            faults.Add(Fault(Neo4jFaultKind.Duplicate, row, "two versions that hold on the same day are believed"));
        }

        var expected = ElementProperties.Drawn(workspace, (string)row[0]!, version.Fact, version.Recorded, _texts.Write(version.Fact.Content));
        if (PropertyCheck.Differences(kind, properties, expected) is { Count: > 0 } names)
        {
            faults.Add(Fault(Neo4jFaultKind.Properties, row, $"{string.Join(", ", names)} differ from the fact"));
        }

        faults.AddRange(Around(row, version.Fact.Content));
        return faults;
    }

    /// <summary>Checks one version out of the way.</summary>
    public IEnumerable<Neo4jFault> Kept(object?[] row, out FactVersion? version)
    {
        version = null;
        try
        {
            version = Read(row);
            return [];
        }
        catch (StoreException unreadable)
        {
            return [Fault(Neo4jFaultKind.Unreadable, row, unreadable.Message)];
        }
    }

    private FactVersion Read(object?[] row)
    {
        var columns = new VersionColumns(target, _texts);
        return columns.Read(row, CheckText.Version, kind, columns.Key(row, CheckText.Version, kind));
    }

    private bool Duplicates(FactVersion version)
    {
        if (version.Fact.Content.Key != _last.Key)
        {
            _last = (version.Fact.Content.Key, []);
        }

        _last.Believed.Add(version);
        return _last.Believed.Any(other => !ReferenceEquals(other, version) && other.Fact.Valid.Overlaps(version.Fact.Valid));
    }

    private IEnumerable<Neo4jFault> Around(object?[] row, FactContent content)
    {
        var around = ((IReadOnlyList<object?>)row[3]!).Select(cell => cell as string ?? "").ToList();
        if (_shape is RelationshipShape relationship)
        {
            var (start, end) = (relationship.StartOf(content), relationship.EndOf(content));
            string[] ends = [workspace, GraphShape.LabelOf(start.Kind), OrdinalKey.Encode(start.Id), workspace, GraphShape.LabelOf(end.Kind), OrdinalKey.Encode(end.Id)];
            return around.SequenceEqual(ends) ? [] : [Fault(Neo4jFaultKind.Ends, row, $"it joins {around[1]} '{around[2]}' and {around[4]} '{around[5]}'")];
        }

        var node = (NodeShape)_shape;
        var expected = node.Links.Count == 0 ? [] : FactReference.Of(content)
            .Select(reference => $"{node.Links.First(link => link.Field == reference.Field).Type} {GraphShape.LabelOf(reference.Target.Kind)} {OrdinalKey.Encode(reference.Target.Id)}")
            .ToHashSet(StringComparer.Ordinal);
        return expected.SetEquals(around) ? [] : [Fault(Neo4jFaultKind.Links, row, "its links do not lead where the fact says")];
    }

    private Neo4jFault Fault(Neo4jFaultKind fault, object?[] row, string detail) => new(fault, $"{Names.Of(kind)}:{row[0]}", detail, IsRepaired: false);
}
