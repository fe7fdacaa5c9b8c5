using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Staging;

namespace RelGraph.Storage.Tests.Neo4j;

public sealed class BatchCutsTests
{
    private static readonly FactKind[] Kinds = [FactKind.Account, FactKind.Contact, FactKind.Employee, FactKind.Team, FactKind.Partner, FactKind.Opportunity];

    [Fact]
    public void Of_ManyChangesOfOneKind_FillsEveryBatch() => Assert.Equal([5, 5, 2], Sizes(Changes(12, _ => FactKind.Contact), 5));

    [Fact]
    public void Of_KindsOneAfterTheOther_EndsABatchBeforeTheFifth() => Assert.Equal([400, 200], Sizes(Changes(600, number => Kinds[number / 100]), 5000));

    [Fact]
    public void Of_KindsInTurn_DoesNotMakeManyBatches() => Assert.Equal([600], Sizes(Changes(600, number => Kinds[number % Kinds.Length]), 5000));

    [Fact]
    public void Of_Anything_KeepsEveryChangeInItsPlace()
    {
        var changes = Changes(1_000, number => Kinds[number / 70 % Kinds.Length]);

        Assert.Equal(changes, BatchCuts.Of(changes, 300).SelectMany(batch => batch));
    }

    private static IEnumerable<int> Sizes(IReadOnlyList<Change> changes, int most) => BatchCuts.Of(changes, most).Select(batch => batch.Length);

    private static List<Change> Changes(int count, Func<int, FactKind> kind) =>
        [.. Enumerable.Range(0, count).Select(number => new Change.Retract(new FactKey(kind(number), $"{number}"), DayRange.Always))];
}
