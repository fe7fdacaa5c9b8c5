using RelGraph.Engine.Analytics;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Tests.Analytics;

public sealed class GraphSelectionTests
{
    private const string Allowed = "reports-to, influences, conflicts-with, works-with, personal-tie, introduced, employment, covers, owns-share, competes-on, seat, stance";

    [Fact]
    public void Validate_EverythingWrong_ListsAllFaults() => Assert.Equal(
        $"GraphSelection cannot be used: Relations must be of {Allowed} but had interaction, account. AlsoNodes must be nouns such as contact or account but had seat. "
        + "Orientation must be AsStated, Reversed or Undirected but was 5. WeightField must be a number of one of the relations, such as strength, but was 'title'. "
        + "WeightWhereEmpty must be a finite number of at least 0 but was -1. Correct these values.",
        Fault(new GraphSelection
        {
            Relations = [FactKind.Interaction, FactKind.Account, FactKind.Employment],
            AsOf = new DateOnly(2025, 1, 1),
            AlsoNodes = [FactKind.Seat, FactKind.Contact],
            Orientation = (RelationOrientation)5,
            WeightField = "title",
            WeightWhereEmpty = -1,
        }));

    [Fact]
    public void Validate_NoRelation_IsRefused() => Assert.Equal(
        $"GraphSelection cannot be used: Relations must name at least one of {Allowed}. Correct these values.",
        Fault(new GraphSelection { Relations = [], AsOf = new DateOnly(2025, 1, 1) }));

    [Fact]
    public void RelationEnds_All_ReferToOtherFacts() => Assert.All(RelationEnds.All, ends => Assert.True(ends.From.Kinds.Count > 0 && ends.To.Kinds.Count > 0));

    [Fact]
    public void RelationEnds_KindsWithTwoNodesInTheirKey_AreAllThere()
    {
        // A vendor is no node, and an introducer is a third one; what is keyed by two nodes otherwise must be a relation.
        var binary = FactCatalog.All.Where(kind => kind.Fields.Count(field => field.IsKeyPart && field.Kinds.Count > 0 && field.Type != FieldType.Vendor) == 2).Select(kind => kind.Kind);

        Assert.Empty(binary.Except(RelationEnds.All.Select(ends => ends.Kind)));
    }

    private static string Fault(GraphSelection selection) => Assert.Throws<InvalidOptionsException>(selection.Validate).Message;
}
