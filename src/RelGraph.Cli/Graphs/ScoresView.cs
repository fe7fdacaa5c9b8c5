using RelGraph.Cli.Output;
using RelGraph.Cli.Running;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Cli.Graphs;

/// <summary>Shows the nodes with the highest numbers.</summary>
internal sealed class ScoresView(Session session, IGraphStore store, GraphAnswer<NodeScores> answer)
{
    /// <summary>Shows so many, writes the file where one is wanted, and gives the exit code: no when there are no nodes.</summary>
    public async Task<int> ShowAsync(int top, string? path)
    {
        var (result, day) = (answer.Result, answer.Selection.AsOf);
        var places = Enumerable.Range(0, result.Nodes.Count).OrderByDescending(place => result.Scores[place]).ThenBy(place => place).Take(top).ToList();
        var names = await NodeNames.ReadAsync(store, places.Select(place => result.Nodes[place]), day, session.Cancellation).ConfigureAwait(false);
        if (path is not null)
        {
            await NodeFile.WriteAsync(session, path, "score", result.Nodes, result.Scores).ConfigureAwait(false);
        }

        if (session.Screen.IsJson)
        {
            var nodes = places.Select(place => new { Node = result.Nodes[place], Name = names.GetValueOrDefault(result.Nodes[place]), Score = result.Scores[place] });
            session.Screen.Json(new { result.Engine, answer.Choice.Reason, AsOf = day, Count = result.Nodes.Count, result.Converged, Nodes = nodes, File = path });
            return result.Nodes.Count == 0 ? ExitCode.No : ExitCode.Ok;
        }

        var table = new TextTable().Number("#", "#").Words("Node", "节点").Words("Name", "名称").Number("Score", "分值");
        foreach (var (rank, place) in places.Index())
        {
            var node = result.Nodes[place];
            table.Row(NumberText.Count(rank + 1), $"{Names.Of(node.Kind)}:{node.Id}", names.GetValueOrDefault(node), NumberText.Term(result.Scores[place]));
        }

        return GraphLines.End(session, table, result.Nodes.Count, path, result.Converged);
    }
}
