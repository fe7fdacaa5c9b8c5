using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>How far two divisions of the same nodes agree.</summary>
/// <param name="MutualInformation">Normalised mutual information: 2·I / (H + H'), 0 to 1; 1 where both are one community.</param>
/// <param name="AdjustedRand">Rand index, adjusted for chance: 1 for the same division, about 0 for unrelated ones, can be below; 1 where neither divides anything.</param>
/// <remarks>
/// What communities are numbered plays no part. O(V) time; the same bits for the same divisions, whatever their numbers.
/// Reference: Danon and others, Comparing community structure identification, 2005, doi:10.1088/1742-5468/2005/09/P09008; Hubert and Arabie, Comparing partitions, 1985, doi:10.1007/BF01908075.
/// </remarks>
public readonly record struct PartitionAgreement(double MutualInformation, double AdjustedRand)
{
    private const int NodesPerCheck = 1 << 14;

    /// <summary>Compares two divisions.</summary>
    /// <param name="one">Each node's community in the one.</param>
    /// <param name="other">Each node's community in the other.</param>
    /// <exception cref="ArgumentException">They are of different numbers of nodes.</exception>
    public static PartitionAgreement Of(IReadOnlyList<int> one, IReadOnlyList<int> other) => Of(one, other, RunContext.Default);

    /// <inheritdoc cref="Of(IReadOnlyList{int}, IReadOnlyList{int})"/>
    /// <param name="one">Each node's community in the one.</param>
    /// <param name="other">Each node's community in the other.</param>
    /// <param name="run">Cancellation and progress.</param>
    public static PartitionAgreement Of(IReadOnlyList<int> one, IReadOnlyList<int> other, RunContext run)
    {
        if (one.Count != other.Count)
        {
            throw new ArgumentException($"Divisions of {one.Count} and of {other.Count} nodes cannot be compared: give the same nodes.", nameof(other));
        }

        var (first, second, joint) = (new Tally<int>(), new Tally<int>(), new Tally<(int, int)>());
        for (var node = 0; node < one.Count; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("comparing", node, one.Count);
            }

            first.Count(one[node]);
            second.Count(other[node]);
            joint.Count((one[node], other[node]));
        }

        return new PartitionAgreement(Shared(first.Sizes, second.Sizes, joint.Sizes, one.Count), Rand(first.Sizes, second.Sizes, joint.Sizes, one.Count));
    }

    private static double Shared(List<long> first, List<long> second, List<long> joint, double count)
    {
        var (one, other) = (Entropy(first, count), Entropy(second, count));
        return one + other == 0 ? 1 : Math.Clamp(2 * (one + other - Entropy(joint, count)) / (one + other), 0, 1);
    }

    private static double Rand(List<long> first, List<long> second, List<long> joint, double count)
    {
        var (one, other) = (Pairs(first), Pairs(second));
        var expected = count < 2 ? 0 : one * other / (count * (count - 1) / 2);
        var most = (one + other) / 2;
        return most == expected ? 1 : (Pairs(joint) - expected) / (most - expected);
    }

    private static double Pairs(List<long> sizes) => sizes.Sum(size => size * (size - 1.0) / 2);

    private static double Entropy(List<long> sizes, double count) => sizes.Sum(size => -size / count * Math.Log(size / count));
}
