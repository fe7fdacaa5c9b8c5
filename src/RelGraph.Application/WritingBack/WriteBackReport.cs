using RelGraph.Engine.Derived;

namespace RelGraph.Application.WritingBack;

/// <summary>What a write-back did.</summary>
/// <param name="Run">The number of the run; every value written carries it.</param>
/// <param name="Stamp">What the values rest on.</param>
public sealed record WriteBackReport(long Run, DerivedStamp Stamp)
{
    /// <summary>How many nouns and seats got scores.</summary>
    public long Scored { get; init; }

    /// <summary>How many ties were written.</summary>
    public long Ties { get; init; }

    /// <summary>How many people got a community.</summary>
    public long Grouped { get; init; }

    /// <summary>How many communities there are.</summary>
    public long Communities { get; init; }

    /// <summary>How many elements lost values that earlier runs wrote and this one did not.</summary>
    public long Cleared { get; init; }

    /// <summary>How many elements were no longer in the graph when their values were to be written, because somebody changed it meanwhile.</summary>
    public long Missing { get; init; }

    /// <summary>How many subjects have no values because these could not be worked out.</summary>
    public long Failed { get; init; }

    /// <summary>The first 100 of them.</summary>
    public IReadOnlyList<WriteBackFailure> Failures { get; init; } = [];
}
