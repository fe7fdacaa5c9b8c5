namespace RelGraph.Engine.Derived;

/// <summary>A store that can hold numbers worked out from its facts beside them, so that other tools can use them. Implemented by stores other tools look into.</summary>
/// <remarks>What is written this way is no fact: it is never read, exported, copied or verified by RelGraph, and may be written anew at any time.</remarks>
public interface IDerivedValues
{
    /// <summary>Begins a run. A run that others began in the same workspace before, and have not finished, is over with that.</summary>
    /// <param name="stamp">What the values of the run rest on.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="Errors.StoreException">The store cannot be written.</exception>
    ValueTask<IDerivedRun> BeginAsync(DerivedStamp stamp, CancellationToken cancellation);
}
