using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>Adds to a write what makes a change set visible: its entry in the log and the new head.</summary>
internal static class LogEntry
{
    /// <summary>Adds the entry.</summary>
    /// <param name="write">The write.</param>
    /// <param name="state">The workspace as it is.</param>
    /// <param name="workspace">The workspace's id.</param>
    /// <param name="now">When it becomes visible; never before what is in the record already.</param>
    /// <param name="entry">The entry; its place and instant are set here.</param>
    /// <param name="growth">By how much the number of believed versions grows.</param>
    /// <param name="takesPlace">True when it takes a place in the record.</param>
    /// <returns>The entry as it will be in the graph.</returns>
    public static ChangeSetNode Add(GraphWrite write, WorkspaceState state, string workspace, DateTimeOffset now, ChangeSetNode entry, KindCounts growth, bool takesPlace)
    {
        var ticks = Math.Max(state.Ticks, now.UtcTicks);
        var place = takesPlace ? state.Head + 1 : state.Head;
        var added = entry with { Info = entry.Info with { Sequence = place, RecordedAt = new DateTimeOffset(ticks, TimeSpan.Zero) }, IsInLog = takesPlace };
        write.Add(new Fragment(FragmentWork.AddChangeSet), added.Properties(workspace));
        if (takesPlace)
        {
            write.Workspace["head"] = place;
            write.Workspace["ticks"] = ticks;
            write.Workspace["believed"] = state.Believed.Plus(growth).ToString();
        }

        return added;
    }

    /// <summary>An entry that has no place yet.</summary>
    public static ChangeSetNode Of(ChangeSetHeader header, FoldCounts counts, IEnumerable<FactKey> heldBack, string fingerprint) =>
        new(new ChangeSetInfo(header, 0, default), IsInLog: false, counts, KindCounts.Of(heldBack), fingerprint);
}
