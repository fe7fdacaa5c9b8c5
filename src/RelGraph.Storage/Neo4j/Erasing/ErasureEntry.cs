using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Erasing;

/// <summary>What the log keeps of an erasure beside its change set, so that whoever began it and lost the answer learns what came of it. It names nobody.</summary>
internal static class ErasureEntry
{
    private const string Find = """
        MATCH (c:ChangeSet) WHERE c.workspace = $workspace AND c.sequence > 0
        WITH c ORDER BY c.workspace DESC, c.sequence DESC
        WITH c WHERE c.erasure = $token
        RETURN c.ticks, c.removed, c.superseded LIMIT 1
        """;

    /// <summary>Adds it to the write that ends the erasure.</summary>
    public static void Add(GraphWrite write, string changeSet, ErasureMark mark)
    {
        var set = new Dictionary<string, object?> { ["erasure"] = mark.Token, ["removed"] = mark.Removed };
        write.Add(new Fragment(FragmentWork.EditChangeSet), new Dictionary<string, object?> { ["id"] = changeSet, ["set"] = set });
    }

    /// <summary>The receipt of an erasure that is done; null when it is not.</summary>
    public static async Task<ErasureReceipt?> FindAsync(GraphSession session, ErasureMark mark, CancellationToken cancellation)
    {
        var person = NodeId.Parse(mark.Person);
        return await session.ReadAsync(Find, cancellation, ("token", mark.Token)).ConfigureAwait(false) is [var row, ..]
            && Cell.Number(row[0]) is { } ticks && Cell.Number(row[1]) is { } removed && Cell.Number(row[2]) is { } all
            ? new ErasureReceipt(new FactKey(person.Kind, person.Id), new DateTimeOffset(ticks, TimeSpan.Zero), removed, all - removed)
            : null;
    }
}
