using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Derived;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Ties;

namespace RelGraph.Application.WritingBack;

/// <summary>Groups everybody with a tie into communities, and writes which one each person belongs to.</summary>
internal static class CommunityPass
{
    private const string Phase = "write communities";

    public static async Task<WriteBackReport> WriteAsync(IDerivedRun writing, TieNetwork ties, WriteBackReport report, RunContext run)
    {
        run.Report(Phase, 0, null);
        var network = NamedGraph.OfTies(ties, ties.People);
        var found = Leiden.Run(network.View, LeidenOptions.Default, new RunContext { Cancellation = run.Cancellation });
        var batch = new WriteBackBatch<DerivedElement>(writing.WriteCommunitiesAsync, run.Cancellation);
        await batch.FillAsync(async () =>
        {
            for (var node = 0; node < network.Nodes.Count; node++)
            {
                var person = network.Nodes[node];
                var values = new Dictionary<string, object> { [DerivedNames.Community] = (long)found.Communities[node] };
                await batch.AddAsync(new DerivedElement(new FactKey(person.Kind, person.Id), values)).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        run.Report(Phase, network.Nodes.Count, network.Nodes.Count);
        return report with { Grouped = batch.Written, Communities = found.Count, Missing = report.Missing + batch.Missing };
    }
}
