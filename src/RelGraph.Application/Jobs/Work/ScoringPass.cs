using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Application.Jobs.Work;

/// <summary>Works one measure out for one subject after the other.</summary>
internal sealed class ScoringPass(RunContext run)
{
    private const int SubjectsPerReport = 10;

    /// <summary>Works a measure out for all its subjects; one that fails is counted, and the others go on.</summary>
    public MeasureSummary Score(string phase, ScoreMeasure measure, IReadOnlyList<string> subjects, Func<string, Score> score)
    {
        var (values, failed) = (new List<double>(subjects.Count), 0);
        for (var done = 0; done < subjects.Count; done++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            if (done % SubjectsPerReport == 0)
            {
                run.Report(phase, done, subjects.Count);
            }

            try
            {
                if (score(subjects[done]).Value is { } value)
                {
                    values.Add(value);
                }
            }
            catch (RelGraphException)
            {
                failed++;
            }
        }

        run.Report(phase, subjects.Count, subjects.Count);
        return new MeasureSummary(
            measure, subjects.Count, values.Count, failed, values.Count == 0 ? null : values.Average(), values.Count == 0 ? null : values.Min(), values.Count == 0 ? null : values.Max());
    }
}
