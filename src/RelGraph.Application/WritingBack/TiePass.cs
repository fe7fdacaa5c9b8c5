using RelGraph.Engine.Derived;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Ties;

namespace RelGraph.Application.WritingBack;

/// <summary>Writes every tie of a day once.</summary>
internal static class TiePass
{
    private const string Phase = "write ties";
    private const int PeopleBetweenReports = 100;

    public static async Task<WriteBackReport> WriteAsync(IDerivedRun writing, TieNetwork ties, WriteBackReport report, RunContext run)
    {
        run.Report(Phase, 0, null);
        var people = ties.People;
        var batch = new WriteBackBatch<DerivedTie>(writing.WriteTiesAsync, run.Cancellation);
        await batch.FillAsync(async () =>
        {
            for (var done = 0; done < people.Count; done++)
            {
                if (done % PeopleBetweenReports == 0)
                {
                    run.Cancellation.ThrowIfCancellationRequested();
                    run.Report(Phase, done, people.Count);
                }

                // Every tie is seen from both sides.
                foreach (var tie in ties.Of(people[done]).Where(tie => tie.From < tie.To))
                {
                    await batch.AddAsync(DerivedTie.Of(tie)).ConfigureAwait(false);
                }
            }
        }).ConfigureAwait(false);
        run.Report(Phase, people.Count, people.Count);
        return report with { Ties = batch.Written, Missing = report.Missing + batch.Missing };
    }
}
