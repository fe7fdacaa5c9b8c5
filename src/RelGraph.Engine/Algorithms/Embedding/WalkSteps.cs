namespace RelGraph.Engine.Algorithms.Embedding;

/// <summary>The share of each relationship in a step of the walk, and what each node's random row is scaled by.</summary>
internal sealed record WalkSteps(float[] Shares, float[] Scales)
{
    internal static WalkSteps Of(CsrGraph graph, double degreePower)
    {
        var (shares, scales, place) = (new float[graph.RelationshipCount], new float[graph.NodeCount], 0);
        for (var node = 0; node < scales.Length; node++)
        {
            var outflow = 0.0;
            foreach (var weight in graph.Weights(node))
            {
                outflow += weight >= 0 ? weight : throw new ArgumentException($"Node {node} has a relationship of weight {weight}: projection needs weights of at least 0.", nameof(graph));
            }

            foreach (var weight in graph.Weights(node))
            {
                shares[place++] = outflow > 0 ? (float)(weight / outflow) : 0;
            }

            scales[node] = outflow > 0 ? (float)Power(outflow, degreePower) : 1;
            if (!float.IsFinite(scales[node]) || !double.IsFinite(outflow))
            {
                throw new ArgumentException($"The weights leaving node {node} add up to {outflow}: with degree power {degreePower} that is beyond single precision. Scale the weights.", nameof(graph));
            }
        }

        return new WalkSteps(shares, scales);
    }

    private static double Power(double outflow, double power) => power switch
    {
        0 => 1,
        1 => outflow,
        -1 => 1 / outflow,
        > 0 => Math.Sqrt(outflow),
        _ => 1 / Math.Sqrt(outflow),
    };
}
