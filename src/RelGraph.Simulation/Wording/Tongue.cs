namespace RelGraph.Simulation.Wording;

/// <summary>The working language of an account or a person.</summary>
internal enum Tongue
{
    Chinese,
    English,
}
