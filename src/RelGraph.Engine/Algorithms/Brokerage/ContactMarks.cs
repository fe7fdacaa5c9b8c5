using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>One node's ties spread over an array by contact, so that another node's row finds the shared ones without searching. For one thread.</summary>
internal sealed class ContactMarks
{
    /// <summary>For each node q the weight of the marked node's tie with it, 0 without one, and 1 / s_q beside it, so that both come with one load.</summary>
    private readonly double[] _marks;

    public ContactMarks(ReadOnlySpan<double> strengths)
    {
        _marks = new double[checked(2 * strengths.Length)];
        for (var node = 0; node < strengths.Length; node++)
        {
            SetStrength(node, strengths[node]);
        }
    }

    public void SetStrength(int node, double strength) => _marks[2 * node + 1] = strength > 0 ? 1 / strength : 0;

    public void Mark(ReadOnlySpan<int> targets, ReadOnlySpan<double> weights)
    {
        for (var place = 0; place < targets.Length; place++)
        {
            _marks[2 * targets[place]] = weights[place];
        }
    }

    public void Clear(ReadOnlySpan<int> targets)
    {
        foreach (var target in targets)
        {
            _marks[2 * target] = 0;
        }
    }

    /// <summary>Sums over the contacts that a row shares with the marked node. A contact that is not shared adds 0, which changes no bit, so either end may be the marked one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public SharedContacts With(ReadOnlySpan<int> targets, ReadOnlySpan<double> weights)
    {
        ref var marks = ref MemoryMarshal.GetArrayDataReference(_marks);
        ref var weight = ref MemoryMarshal.GetReference(weights);
        var (indirect, overlap) = (0.0, 0.0);
        for (var place = 0; place < targets.Length; place++)
        {
            ref var mark = ref Unsafe.Add(ref marks, 2 * (nint)targets[place]);
            var product = mark * Unsafe.Add(ref weight, place);
            overlap += product;
            indirect += product * Unsafe.Add(ref mark, 1);
        }

        return new SharedContacts(indirect, overlap);
    }
}
