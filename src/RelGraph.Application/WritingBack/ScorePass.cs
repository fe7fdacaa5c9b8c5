using RelGraph.Engine.Derived;
using RelGraph.Engine.Execution;
using RelGraph.Scoring;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.Application.WritingBack;

/// <summary>Works scores out subject by subject and writes them.</summary>
internal sealed class ScorePass(Scorebook book, RunContext run)
{
    private const string OurCompany = "score our company";

    /// <summary>After how many subjects what was worked out for them is dropped.</summary>
    private const int SubjectsInMemory = 500;

    private readonly WriteBackAttempts _attempts = new();

    /// <summary>The values of our company, known once the others are written; empty where they cannot be worked out.</summary>
    public IReadOnlyDictionary<string, object> OfOurCompany { get; private set; } = new Dictionary<string, object>();

    /// <summary>Writes all scores but that of our company.</summary>
    public async Task<WriteBackReport> WriteAsync(IDerivedRun writing, WriteBackReport report)
    {
        var batch = new WriteBackBatch<DerivedElement>(writing.WriteScoresAsync, run.Cancellation);
        await batch.FillAsync(async () =>
        {
            // Our company rests on every open deal, and everything else on what our company rests on: so these are kept, in this order.
            await WriteAsync(ScoreSteps.OfDeals(book), keeps: true, batch).ConfigureAwait(false);
            ScoreOurCompany();
            foreach (var step in ScoreSteps.OfOthers(book))
            {
                await WriteAsync(step, keeps: false, batch).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        return report with { Scored = batch.Written, Missing = report.Missing + batch.Missing, Failed = _attempts.Failed, Failures = _attempts.Failures };
    }

    private void ScoreOurCompany()
    {
        run.Report(OurCompany, 0, 1);
        OfOurCompany = _attempts.Of("our company", () => new[] { ScoreValues.Of(book.Company(Segment.Firm)) }) is [var values] ? values : [];
        run.Report(OurCompany, 1, 1);
    }

    private async Task WriteAsync(ScoreStep step, bool keeps, WriteBackBatch<DerivedElement> batch)
    {
        var aside = book;
        for (var done = 0; done < step.Subjects.Count; done++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            if (!keeps && done % SubjectsInMemory == 1)
            {
                // The first subject is asked of the book itself, which so keeps what all subjects of the step share.
                aside = book.Aside();
            }

            if (done % 50 == 0)
            {
                run.Report(step.Phase, done, step.Subjects.Count);
            }

            var subject = step.Subjects[done];
            foreach (var element in _attempts.Of(subject.ToString(), () => step.Derive(aside, subject.Id)))
            {
                await batch.AddAsync(element).ConfigureAwait(false);
            }
        }

        run.Report(step.Phase, step.Subjects.Count, step.Subjects.Count);
    }
}
