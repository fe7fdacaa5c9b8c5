namespace RelGraph.Engine.Algorithms;

/// <summary>A weighted relationship between two nodes given by number.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Weight">Its weight; finite.</param>
public readonly record struct Relationship(int From, int To, double Weight = 1);
