using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>Weights of generated relationships.</summary>
internal static class WeightDraw
{
    /// <summary>Weights are whole numbers of 1024ths, so that every format and every program reads them back exactly.</summary>
    private const int Steps = 1024;

    /// <summary>A weight in (0, 1], or 1 when the graph has none.</summary>
    internal static double Next(ref SeededRandom random, bool isWeighted) => isWeighted ? (random.NextBelow(Steps) + 1) / (double)Steps : 1;
}
