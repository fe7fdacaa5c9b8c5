namespace RelGraph.Engine.History;

/// <summary>A store that keeps the frozen parameters of its workspace itself, because there is no file for them to lie beside; so everybody who opens it computes the same numbers.</summary>
public interface IParameterShelf
{
    /// <summary>The parameters kept, as JSON; null when none were kept yet.</summary>
    ValueTask<string?> ReadParametersAsync(CancellationToken cancellation);

    /// <summary>Keeps parameters.</summary>
    /// <param name="json">The parameters as JSON; the store does not look into them.</param>
    /// <param name="replace">False keeps those that are there already: of two programs that open a workspace for the first time, one is first for both.</param>
    /// <param name="cancellation">Obeyed before the work begins.</param>
    /// <returns>The parameters kept now.</returns>
    ValueTask<string> KeepParametersAsync(string json, bool replace, CancellationToken cancellation);
}
