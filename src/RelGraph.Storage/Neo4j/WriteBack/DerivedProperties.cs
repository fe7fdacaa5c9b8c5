using RelGraph.Engine.Derived;
using RelGraph.Engine.Model;

namespace RelGraph.Storage.Neo4j.WriteBack;

/// <summary>The properties in which derived values lie, and the stamps that go with them.</summary>
internal static class DerivedProperties
{
    /// <summary>The type of the relationship that is a tie.</summary>
    public const string TieType = "TIE";

    /// <summary>The label of the node that counts the runs of a workspace and is their lock.</summary>
    public const string RunLabel = "WriteBack";

    /// <summary>The day that scores are of, their version and their run.</summary>
    public static IReadOnlyList<string> ScoreStamp { get; } = ["scoreAsOf", "scoreVersion", "scoreRun"];

    /// <summary>The day that communities are of, their version and their run.</summary>
    public static IReadOnlyList<string> CommunityStamp { get; } = ["communityAsOf", "communityVersion", "communityRun"];

    /// <summary>All properties that scores of a kind use.</summary>
    public static IReadOnlyList<string> OfScores(FactKind kind) => [.. DerivedNames.OfScores(kind), .. ScoreStamp];

    /// <summary>All properties that communities use.</summary>
    public static IReadOnlyList<string> OfCommunities { get; } = [DerivedNames.Community, .. CommunityStamp];

    /// <summary>What the workspace tells of a complete run, by the parts it wrote.</summary>
    public static Dictionary<string, object?> OfWorkspace(DerivedStamp stamp, long run, IReadOnlyDictionary<string, object> ofOurCompany)
    {
        var values = new Dictionary<string, object?>();
        if (stamp.Parts.HasFlag(DerivedParts.Scores))
        {
            foreach (var name in DerivedNames.OfOurCompany)
            {
                values[name] = ofOurCompany.GetValueOrDefault(name);
            }

            (values["scoreRun"], values["scoreVersion"]) = (run, stamp.Version);
            (values["scoredAt"], values["scoredAsOf"], values["scoredSequence"]) = (stamp.At, stamp.AsOf, stamp.Sequence);
        }

        Add(DerivedParts.Ties, "ties");
        Add(DerivedParts.Communities, "communities");
        return values;

        void Add(DerivedParts part, string prefix)
        {
            if (stamp.Parts.HasFlag(part))
            {
                (values[prefix + "Run"], values[prefix + "Version"]) = (run, stamp.Version);
                (values[prefix + "At"], values[prefix + "AsOf"], values[prefix + "Sequence"]) = (stamp.At, stamp.AsOf, stamp.Sequence);
            }
        }
    }
}
