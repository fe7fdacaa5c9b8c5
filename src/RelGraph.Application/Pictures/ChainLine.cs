namespace RelGraph.Application.Pictures;

/// <summary>One line of the picture.</summary>
/// <param name="From">Who reports, influences or is in conflict.</param>
/// <param name="To">To whom, whom, with whom.</param>
/// <param name="Kind">Which.</param>
/// <param name="Strength">0 to 1; drawn as thickness.</param>
public sealed record ChainLine(string From, string To, ChainLineKind Kind, double Strength);
