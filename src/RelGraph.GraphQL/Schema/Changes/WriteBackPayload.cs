using RelGraph.Application.WritingBack;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What a write-back did.</summary>
/// <param name="report">The job's report.</param>
public sealed class WriteBackPayload(WriteBackReport report)
{
    /// <summary>The number of the run; every value written carries it.</summary>
    public long Run => report.Run;

    /// <summary>The day whose end the values describe.</summary>
    public DateOnly AsOf => report.Stamp.AsOf;

    /// <summary>The last change set they know.</summary>
    public long RecordedUpTo => report.Stamp.Sequence;

    /// <summary>Product version and parameter hash: equal versions give equal numbers.</summary>
    public string Version => report.Stamp.Version;

    /// <summary>How many nouns and seats got scores.</summary>
    public long Scored => report.Scored;

    /// <summary>How many ties were written.</summary>
    public long Ties => report.Ties;

    /// <summary>How many people got a community.</summary>
    public long Grouped => report.Grouped;

    /// <summary>How many communities there are.</summary>
    public long Communities => report.Communities;

    /// <summary>How many elements lost values of earlier runs.</summary>
    public long Cleared => report.Cleared;

    /// <summary>How many elements were gone when their values were to be written.</summary>
    public long Missing => report.Missing;

    /// <summary>How many subjects have no values because these could not be worked out.</summary>
    public long Failed => report.Failed;

    /// <summary>The first 100 of them.</summary>
    public IReadOnlyList<WriteBackFailure> Failures => report.Failures;
}
