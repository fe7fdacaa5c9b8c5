using RelGraph.Cli.Output;
using RelGraph.Cli.Running;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Cli.Graphs;

/// <summary>Shows the largest groups, each by some of its members.</summary>
internal sealed class GroupsView(Session session, IGraphStore store, GraphAnswer<NodeGroups> answer)
{
    private const int MembersShown = 5;

    /// <summary>Shows so many, writes the file where one is wanted, and gives the exit code: no when there are no nodes.</summary>
    public async Task<int> ShowAsync(int top, string? path)
    {
        var (result, day) = (answer.Result, answer.Selection.AsOf);
        var groups = Enumerable.Range(0, result.Nodes.Count).GroupBy(place => result.Groups[place], place => result.Nodes[place])
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Take(top).Select(group => (Number: group.Key, Members: group.ToList())).ToList();
        if (path is not null)
        {
            await NodeFile.WriteAsync(session, path, "group", result.Nodes, result.Groups).ConfigureAwait(false);
        }

        if (session.Screen.IsJson)
        {
            var shown = groups.Select(group => new { Group = group.Number, Size = group.Members.Count, group.Members });
            session.Screen.Json(new { result.Engine, answer.Choice.Reason, AsOf = day, Nodes = result.Nodes.Count, result.Count, result.Modularity, Groups = shown, File = path });
            return result.Nodes.Count == 0 ? ExitCode.No : ExitCode.Ok;
        }

        var names = await NodeNames.ReadAsync(store, groups.SelectMany(group => group.Members.Take(MembersShown)), day, session.Cancellation).ConfigureAwait(false);
        var table = new TextTable().Number("Group", "群组").Number("Size", "人数").Words("Members", "成员", wraps: true);
        foreach (var (number, members) in groups)
        {
            table.Row(NumberText.Count(number), NumberText.Count(members.Count), Text(members, names));
        }

        if (result.Nodes.Count > 0)
        {
            var modularity = NumberText.Term(result.Modularity);
            session.Screen.Title(session.Screen.Language == "zh"
                ? $"共 {NumberText.Count(result.Count)} 个群组{(modularity is null ? "" : $"，模块度 {modularity}")}"
                : $"{NumberText.Count(result.Count)} groups{(modularity is null ? "" : $", modularity {modularity}")}");
        }

        return GraphLines.End(session, table, result.Nodes.Count, path, hasConverged: true);
    }

    private static string Text(List<NodeId> members, IReadOnlyDictionary<NodeId, string> names) =>
        string.Join(", ", members.Take(MembersShown).Select(node => names.TryGetValue(node, out var name) ? $"{node.Id} {name}" : node.Id)) + (members.Count > MembersShown ? " …" : "");
}
