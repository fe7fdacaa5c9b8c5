namespace RelGraph.Engine.Algorithms.Trends;

/// <summary>A straight line y = intercept + slope·x.</summary>
/// <param name="Slope">Change of y for one more x.</param>
/// <param name="Intercept">y at x = 0.</param>
public readonly record struct TrendLine(double Slope, double Intercept);
