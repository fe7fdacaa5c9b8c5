using System.CommandLine;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Storage.Opening;

namespace RelGraph.Cli.Graphs;

/// <summary>Opens the store, chooses the engine, has the question answered and shows the answer: what all commands of <c>relgraph graph</c> do.</summary>
/// <param name="options">The shared options.</param>
internal sealed class GraphQuestion(GraphOptions options)
{
    /// <summary>A question whose answer is a number for each node.</summary>
    public Task<int> ScoresAsync(ParseResult parsed, Session session, Func<IGraphAnalytics, GraphSelection, RunContext, Task<NodeScores>> ask) =>
        RunAsync(parsed, session, ask, (store, answer) => new ScoresView(session, store, answer).ShowAsync(options.Top(parsed), options.Out(parsed)));

    /// <summary>A question whose answer is a group for each node.</summary>
    public Task<int> GroupsAsync(ParseResult parsed, Session session, Func<IGraphAnalytics, GraphSelection, RunContext, Task<NodeGroups>> ask) =>
        RunAsync(parsed, session, ask, (store, answer) => new GroupsView(session, store, answer).ShowAsync(options.Top(parsed), options.Out(parsed)));

    private async Task<int> RunAsync<T>(
        ParseResult parsed, Session session, Func<IGraphAnalytics, GraphSelection, RunContext, Task<T>> ask, Func<IGraphStore, GraphAnswer<T>, Task<int>> show)
    {
        var mode = options.Mode(parsed);
        var store = await WorkspaceFile.OpenStoreAsync(session).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var selection = options.Selection(parsed, session, store.Workspace);
            var answer = await session.WithProgressAsync(async run =>
            {
                var server = AnalyticsOpening.OnServer(WorkspaceFile.AddressOf(session), store.Workspace.Id, WorkspaceFile.Options(session));
                var choice = await new AnalyticsChooser().ChooseAsync(mode, new InMemoryAnalytics(store), server, selection, run).ConfigureAwait(false);
                return new GraphAnswer<T>(selection, choice, await ask(choice.Analytics, selection, run).ConfigureAwait(false));
            }).ConfigureAwait(false);
            session.Screen.Notice($"Worked out by {answer.Choice.Analytics.Engine}. {answer.Choice.Reason}", $"计算引擎：{answer.Choice.Analytics.Engine}。{answer.Choice.Reason}");
            return await show(store, answer).ConfigureAwait(false);
        }
    }
}
