using System.Text.Json;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Erasing;

/// <summary>What is kept on the workspace while an erasure is being done, so that it is finished whatever happens; it goes with the end of the erasure.</summary>
/// <param name="Person">The person, in the form <c>contact:C-1</c>.</param>
/// <param name="Author">Who erases.</param>
/// <param name="Removed">Versions removed so far.</param>
/// <param name="Rewritten">Versions rewritten so far.</param>
/// <param name="Growth">By how much the number of believed versions has changed so far, by kind, in its stored form.</param>
/// <param name="Token">What tells this erasure from every other, also when its answer was lost.</param>
internal sealed record ErasureMark(string Person, string Author, long Removed, long Rewritten, string Growth, string Token)
{
    /// <summary>Reads the stored form.</summary>
    /// <exception cref="Engine.Errors.StoreException">STORE_CORRUPT when it is none.</exception>
    public static ErasureMark Parse(string text, GraphSession session)
    {
        try
        {
            return JsonSerializer.Deserialize<ErasureMark>(text) is { } mark && NodeId.TryParse(mark.Person, out _) ? mark : throw new JsonException("It names no person.");
        }
        catch (JsonException wrong)
        {
            throw GraphErrors.Corrupt(session.Target, $"the mark of an erasure on the workspace cannot be read: {wrong.Message}");
        }
    }

    /// <summary>The counts so far.</summary>
    public KindCounts GrowthSoFar => KindCounts.TryParse(Growth, out var counts) ? counts : new KindCounts();

    /// <summary>The author as the log may name him: not the person himself.</summary>
    public string AuthorToLog => NodeId.TryParse(Person, out var person) && person.Kind == FactKind.Employee && Author == person.Id ? ErasedHeader.Nobody : Author;

    /// <summary>The stored form.</summary>
    public override string ToString() => JsonSerializer.Serialize(this);
}
