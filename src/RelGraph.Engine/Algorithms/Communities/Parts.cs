namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>A division of a graph's nodes into parts of communities.</summary>
/// <param name="Count">Number of parts.</param>
/// <param name="Of">Each node's part, from 0; <see cref="None"/> for a node without relationships.</param>
/// <param name="Members">The nodes, part after part.</param>
/// <param name="Firsts">Where each part's members begin; one more than parts.</param>
/// <param name="Communities">Each part's community, from 0.</param>
internal sealed record Parts(int Count, int[] Of, int[] Members, int[] Firsts, int[] Communities)
{
    /// <summary>Stands for no part: the node is settled as a community of its own.</summary>
    internal const int None = -1;
}
