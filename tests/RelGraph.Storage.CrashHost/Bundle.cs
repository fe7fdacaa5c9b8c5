using RelGraph.Engine.History;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Storage.CrashHost;

/// <summary>The change set of a round: half of it new people, half of it the same people as in every round with a new title.</summary>
public static class Bundle
{
    public const int BatchSize = 100;
    public const int Batches = 8;
    public const int Size = BatchSize * Batches;

    /// <summary>Changes per batch where the whole must be too large for one statement on a server.</summary>
    public const int LargeBatchSize = 600;

    public static ChangeSetHeader Header(int round) => new($"round-{round}", "test", "import");

    public static IReadOnlyList<Change> Changes(int round, int size = Size) => [.. Enumerable.Range(0, size).Select(i => (Change)new Change.Assert(new Fact(
        new Employee { Id = i % 2 == 0 ? $"E-{i:D4}" : $"E-{i:D4}-{round}", Name = "李雷", Title = $"round {round}" },
        DayRange.Always)))];
}
