using System.Globalization;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>What is said of weights that communities cannot be made of.</summary>
internal static class NegativeWeights
{
    internal static ArgumentException Refused(double weight, string parameter) =>
        new($"A relationship has weight {weight.ToString(CultureInfo.InvariantCulture)}: communities need weights of at least 0.", parameter);
}
