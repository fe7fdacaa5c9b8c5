using System.Text.RegularExpressions;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Relations;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Tests.Neo4j;

public sealed partial class GraphShapeTests
{
    private static IEnumerable<NodeShape> Nodes => GraphShape.All.OfType<NodeShape>();

    private static IEnumerable<RelationshipShape> Relationships => GraphShape.All.OfType<RelationshipShape>();

    [Fact]
    public void All_ComparedWithTheCatalog_HasEveryKindOnceAndInOrder() =>
        Assert.Equal(FactCatalog.All.Select(kind => kind.Kind), GraphShape.All.Select(shape => shape.Kind));

    [Fact]
    public void Links_OfEveryNodeKind_AreItsReferenceFieldsInOrder()
    {
        foreach (var shape in Nodes)
        {
            Assert.Equal(
                FactCatalog.Of(shape.Kind).Fields.Where(field => field.Kinds.Count > 0).Select(field => field.Column).Order(StringComparer.Ordinal),
                shape.Links.Select(link => link.Field.Column).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Kinds_ThatAnythingMentions_AreNodes() =>
        Assert.All(FactCatalog.All.SelectMany(kind => kind.Fields).SelectMany(field => field.Kinds), kind => Assert.IsType<NodeShape>(GraphShape.Of(kind)));

    [Fact]
    public void Labels_OfFactsAndOfTheRecord_AreUniqueAndPascalCase()
    {
        string[] labels = [.. Nodes.Select(shape => shape.Label), .. RecordLabels.All];

        Assert.Equal(labels.Length, labels.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(labels, label => Assert.Matches(PascalCase(), label));
    }

    [Fact]
    public void Types_OfRelations_AreUniqueUpperSnakeCaseAndUsedByNoLink()
    {
        var types = Relationships.Select(shape => shape.Type).ToList();
        var links = Nodes.SelectMany(shape => shape.Links).Select(link => link.Type).ToHashSet();

        Assert.Equal(types.Count, types.Distinct().Count());
        Assert.DoesNotContain(types, links.Contains);
        Assert.All(types.Concat(links), type => Assert.Matches(UpperSnakeCase(), type));
    }

    [Fact]
    public void Links_OfOneNode_AreToldApartFromOtherKindsByTypeAndDirection()
    {
        var links = Nodes.SelectMany(shape => shape.Links.Select(link => (shape.Kind, Link: link))).ToList();
        foreach (var inward in links.Where(pair => pair.Link.Inward))
        {
            // The relationship leaves the mentioned node, so that node's own kind must not own outward links of the type.
            Assert.DoesNotContain(links, other => !other.Link.Inward && other.Link.Type == inward.Link.Type && inward.Link.Field.Kinds.Contains(other.Kind));
            Assert.DoesNotContain(links, other => !other.Link.Inward && other.Link.Type == inward.Link.Type && other.Link.Field.Kinds.Contains(inward.Kind));
        }
    }

    [Fact]
    public void Of_NoKind_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => GraphShape.Of(FactKind.None));

    [Fact]
    public void LabelOf_Relation_Throws()
    {
        Assert.Equal("OrgUnit", GraphShape.LabelOf(FactKind.OrgUnit));
        Assert.Throws<ArgumentOutOfRangeException>(() => GraphShape.LabelOf(FactKind.Covers));
    }

    [Fact]
    public void Ends_OfARelation_AreTheNodesItsFieldsName()
    {
        var shape = (RelationshipShape)GraphShape.Of(FactKind.Covers);
        var covers = new Covers { Employee = "E-1", Subject = NodeId.Account("A-1") };

        Assert.Equal((NodeId.Employee("E-1"), NodeId.Account("A-1")), (shape.StartOf(covers), shape.EndOf(covers)));
    }

    [GeneratedRegex("^([A-Z][a-z]+)+$")]
    private static partial Regex PascalCase();

    [GeneratedRegex("^[A-Z]+(_[A-Z]+)*$")]
    private static partial Regex UpperSnakeCase();
}
