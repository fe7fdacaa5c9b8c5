using RelGraph.Engine.Errors;

namespace RelGraph.Simulation;

/// <summary>The options of a simulation contradict what they allow. Change them; retrying is useless.</summary>
/// <param name="errors">All errors, as <see cref="SimulationOptions.Validate"/> reports them.</param>
public sealed class InvalidSimulationException(IReadOnlyList<string> errors)
    : RelGraphException("INVALID_VALUE", $"The simulation options cannot be used: {string.Join(" ", errors)} Change them and run again.")
{
    /// <summary>The errors, one sentence each.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;
}
