namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>Stands for the death of the process: no code of the store's knows it or goes on after it.</summary>
public sealed class DeadException() : Exception("The process died here.");
