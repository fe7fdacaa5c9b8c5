namespace RelGraph.Simulation.Deals;

/// <summary>A seat's true attitude to one vendor: closeness 0 to 1, the others −1 to 1.</summary>
internal readonly record struct Attitude(double Close, double Solution, double Price, double Support);
