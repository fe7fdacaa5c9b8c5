using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Derived;

/// <summary>One writing of derived values, in batches that become visible as they are written. Every value carries the run's number.</summary>
/// <remarks>
/// Only elements that are there get values; nothing of the record is created, changed or removed. What a run that was interrupted has written stays,
/// recognisable by its number, until the next one. All methods throw <see cref="Errors.ConflictException"/> once somebody began a newer run in the same workspace.
/// </remarks>
public interface IDerivedRun
{
    /// <summary>The number of the run: 1 for the first of a workspace, one more for each later one.</summary>
    long Number { get; }

    /// <summary>Writes values of scores. Names of the element's kind that a batch leaves out are removed from it.</summary>
    /// <param name="elements">Elements of one kind or of several, with names of <see cref="DerivedNames"/>.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>How many of the elements were there.</returns>
    ValueTask<long> WriteScoresAsync(IReadOnlyList<DerivedElement> elements, CancellationToken cancellation);

    /// <summary>Writes ties between people.</summary>
    /// <returns>How many were written: those whose two people were there.</returns>
    ValueTask<long> WriteTiesAsync(IReadOnlyList<DerivedTie> ties, CancellationToken cancellation);

    /// <summary>Writes the communities of people.</summary>
    /// <returns>How many of the people were there.</returns>
    ValueTask<long> WriteCommunitiesAsync(IReadOnlyList<DerivedElement> people, CancellationToken cancellation);

    /// <summary>Removes what earlier runs wrote of the same parts and this one did not, then tells on the workspace that the run is complete.</summary>
    /// <param name="ofOurCompany">The score of our company, with names of <see cref="DerivedNames"/>; empty where scores are no part of the run.</param>
    /// <param name="run">Progress and cancellation.</param>
    /// <returns>How many elements lost values of earlier runs.</returns>
    ValueTask<long> FinishAsync(IReadOnlyDictionary<string, object> ofOurCompany, RunContext run);
}
