namespace RelGraph.Engine.Execution;

/// <summary>How far a computation has come.</summary>
/// <param name="Phase">What is being done, in plain words.</param>
/// <param name="Done">Units finished.</param>
/// <param name="Total">Units in all, or null when that is not known.</param>
public readonly record struct RunProgress(string Phase, long Done, long? Total);
