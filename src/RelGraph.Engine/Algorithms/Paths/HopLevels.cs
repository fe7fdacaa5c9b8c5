namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>The shortest ways from one end in at most so many hops, hop by hop.</summary>
internal sealed class HopLevels(ArcRows rows)
{
    private readonly Dictionary<int, int> _best = [];
    private readonly List<Label> _labels = [];

    /// <summary>Nodes reached with the place of their best label.</summary>
    public IReadOnlyDictionary<int, int> Best => _best;

    public double DistanceOf(int label) => _labels[label].Distance;

    /// <summary>Goes so many hops from the end.</summary>
    /// <param name="end">Where to begin.</param>
    /// <param name="otherEnd">Where ways may lead but not go on.</param>
    /// <param name="hops">How many.</param>
    /// <param name="terms">What nodes between add.</param>
    /// <param name="mayFollow">Whether a relationship may be followed.</param>
    /// <param name="limit">Only shorter ways are of interest.</param>
    /// <param name="cancellation">Looked at once a hop and a thousand nodes.</param>
    public void Go(int end, int otherEnd, int hops, PathTerms terms, Func<int, int, bool> mayFollow, double limit, CancellationToken cancellation)
    {
        _best.Clear();
        _labels.Clear();
        Add(new Label(end, 0, -1));
        var (first, next) = (0, 1);
        for (var hop = 0; hop < hops && first < next; hop++)
        {
            for (var place = first; place < next; place++)
            {
                if ((place & 1023) == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                if (_labels[place].Node != otherEnd)
                {
                    Follow(place, next, end, terms, mayFollow, limit);
                }
            }

            (first, next) = (next, _labels.Count);
        }
    }

    /// <summary>The nodes from a label back to the end.</summary>
    public IEnumerable<int> Back(int label)
    {
        for (; label >= 0; label = _labels[label].Before)
        {
            yield return _labels[label].Node;
        }
    }

    private void Follow(int place, int levelStart, int end, PathTerms terms, Func<int, int, bool> mayFollow, double limit)
    {
        var label = _labels[place];
        var reach = label.Distance + (label.Node == end ? 0 : terms.LengthOf(label.Node));
        for (var arc = rows.Starts[label.Node]; arc < rows.Starts[label.Node + 1] && reach + rows.Lengths[arc] < limit; arc++)
        {
            var (target, distance) = (rows.Targets[arc], reach + rows.Lengths[arc]);
            if (target == end || !mayFollow(label.Node, target))
            {
                continue;
            }

            if (!_best.TryGetValue(target, out var known) || distance < _labels[known].Distance)
            {
                Improve(new Label(target, distance, place), known, levelStart);
            }
        }
    }

    /// <summary>A label of an earlier hop stays, for ways that have fewer hops left; one of this hop is replaced.</summary>
    private void Improve(Label better, int known, int levelStart)
    {
        if (known >= levelStart)
        {
            _labels[known] = better;
        }
        else
        {
            Add(better);
        }
    }

    private void Add(Label label)
    {
        _best[label.Node] = _labels.Count;
        _labels.Add(label);
    }

    private readonly record struct Label(int Node, double Distance, int Before);
}
