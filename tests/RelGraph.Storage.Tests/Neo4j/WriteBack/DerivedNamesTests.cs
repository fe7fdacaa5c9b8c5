using RelGraph.Engine.Derived;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Shapes;
using RelGraph.Storage.Neo4j.WriteBack;

namespace RelGraph.Storage.Tests.Neo4j.WriteBack;

public sealed class DerivedNamesTests
{
    [Fact]
    public void Names_OfEveryKind_AreNoneThatAFactUses()
    {
        foreach (var kind in DerivedNames.ScoredKinds)
        {
            Assert.Empty(DerivedProperties.OfScores(kind).Intersect(NaturalProperties.Of(kind).Select(property => property.Name).Concat(Metadata.Names).Append("id")));
        }

        foreach (var kind in DerivedNames.CommunityKinds)
        {
            Assert.Empty(DerivedProperties.OfCommunities.Intersect(NaturalProperties.Of(kind).Select(property => property.Name).Concat(Metadata.Names).Append("id")));
        }
    }

    [Fact]
    public void TieAndRun_AreNoTypeAndNoLabelOfTheRecord()
    {
        Assert.DoesNotContain(DerivedProperties.TieType, GraphShape.All.OfType<RelationshipShape>().Select(shape => shape.Type)
            .Concat(GraphShape.All.OfType<NodeShape>().SelectMany(shape => shape.Links).Select(link => link.Type)));
        Assert.DoesNotContain(DerivedProperties.RunLabel, GraphShape.All.OfType<NodeShape>().Select(shape => shape.Label).Concat(RecordLabels.All));
    }

    [Fact]
    public void Texts_OfEveryKind_NameTheWorkspaceAndTheNewestRun()
    {
        var texts = DerivedNames.ScoredKinds.Select(DerivedText.WriteScores)
            .Concat(DerivedNames.CommunityKinds.Select(DerivedText.WriteCommunities))
            .Append(DerivedText.WriteTies(FactKind.Employee, FactKind.Contact))
            .Append(DerivedText.Clear(FactKind.Contact, DerivedParts.All));

        Assert.All(texts, text =>
        {
            Assert.Contains("workspace: $workspace", text, StringComparison.Ordinal);
            Assert.Contains("k.run = $run", text, StringComparison.Ordinal);
            Assert.DoesNotContain("fact =", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void WriteScores_AKindWithoutScores_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DerivedText.WriteScores(FactKind.Interaction));
}
