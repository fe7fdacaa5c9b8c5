namespace RelGraph.Application.Pictures;

/// <summary>What a picture of a decision chain shows.</summary>
/// <param name="Title">The opportunity.</param>
/// <param name="Subtitle">Score, interval, probability and day, in one line.</param>
/// <param name="Seats">The seats; at least one.</param>
/// <param name="Lines">Lines between seats.</param>
public sealed record ChainDrawing(string Title, string Subtitle, IReadOnlyList<ChainSeat> Seats, IReadOnlyList<ChainLine> Lines);
