namespace RelGraph.Application.Jobs.Work;

/// <summary>Parameters of the scores with their references fitted anew. They are not in use until a server is started with them.</summary>
/// <param name="AsOf">The day whose picture they are fitted to.</param>
/// <param name="RecordedUpTo">The last change set of that picture.</param>
/// <param name="HashBefore">The hash of the parameters in use.</param>
/// <param name="HashAfter">The hash of the new ones; equal when nothing moved.</param>
/// <param name="Parameters">The new ones as a parameter file holds them.</param>
public sealed record TrainingResult(DateOnly AsOf, long RecordedUpTo, string HashBefore, string HashAfter, string Parameters)
{
    /// <summary>Whether a reference moved.</summary>
    public bool IsChanged => HashBefore != HashAfter;
}
