namespace RelGraph.Engine.History;

/// <summary>Where a fact comes from. The numbers are stored; never renumber.</summary>
public enum FactSource
{
    /// <summary>Another system recorded it.</summary>
    System = 0,
    /// <summary>A person said so.</summary>
    Human = 1,
    /// <summary>RelGraph derived it.</summary>
    Inferred = 2,
}
