namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Counts labels around one node after another; only what was counted is set back.</summary>
internal sealed class LabelCount(int labels)
{
    private readonly int[] _counts = new int[labels];
    private int[] _met = new int[64];
    private int _metCount;

    /// <summary>Counts the labels of some nodes.</summary>
    internal void Add(ReadOnlySpan<int> nodes, int[] labels)
    {
        if (_met.Length < _metCount + nodes.Length)
        {
            Array.Resize(ref _met, 2 * (_metCount + nodes.Length));
        }

        foreach (var node in nodes)
        {
            var label = labels[node];
            if (_counts[label]++ == 0)
            {
                _met[_metCount++] = label;
            }
        }
    }

    /// <summary>The label counted most often, the smallest of several, or the other where none was; then begins anew.</summary>
    internal int TakeMostCommon(int otherwise)
    {
        var (best, most) = (otherwise, 0);
        foreach (var label in _met.AsSpan(0, _metCount))
        {
            var count = _counts[label];
            if (count > most || (count == most && label < best))
            {
                (best, most) = (label, count);
            }

            _counts[label] = 0;
        }

        _metCount = 0;
        return best;
    }
}
