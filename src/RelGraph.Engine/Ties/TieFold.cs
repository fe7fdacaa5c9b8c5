using System.Numerics;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Ties;

/// <summary>Folds what is recorded between two people into the sums that tie strength is made of, as of one day.</summary>
/// <remarks>
/// Contacts of one day and channel are summed as whole numbers of 2^−20, days and channels in their order as doubles:
/// so the sums depend on what is recorded and on nothing else, and an update equals a rebuild bit for bit. O(contacts of the pair).
/// </remarks>
internal struct TieFold
{
    private const double FixedPoint = 1 << 20;
    private const int MostChannels = 16;

    private static readonly int ChannelCount = Enum.GetValues<Channel>().Length;

    private readonly ContactLog _log;
    private readonly int _today;
    private ChannelSums _layers;
    private long _effort;
    private long _mass;
    private int _initiatedByOne;
    private int _initiatedByOther;
    private long _order;
    private ulong _buckets;

    private TieFold(ContactLog log, DateOnly day)
    {
        _log = log;
        _today = day.DayNumber;
    }

    /// <summary>Σx.</summary>
    public double Weight { get; private set; }

    /// <summary>n, from contacts.</summary>
    public double EvidenceMass { get; private set; }

    /// <summary>Decayed number of contacts the first person initiated.</summary>
    public double InitiatedByOne { get; private set; }

    /// <summary>Decayed number of contacts the second person initiated.</summary>
    public double InitiatedByOther { get; private set; }

    public int Count { get; private set; }

    public int LastDay { get; private set; }

    public int LastTwoWayDay { get; private set; }

    /// <summary>Number of buckets with contact.</summary>
    public readonly int ActiveBuckets => BitOperations.PopCount(_buckets);

    public static TieFold Of(ContactLog log, int one, int other, in PairLog pair, DateOnly day, Audience audience)
    {
        var fold = new TieFold(log, day) { LastDay = -1, LastTwoWayDay = -1, _order = -1 };
        foreach (var row in pair.Rows.Span)
        {
            var head = log.Head(row);
            if (head.Day > day.DayNumber)
            {
                break;
            }

            if (log.Counts(head, day, audience))
            {
                fold.Add(head, one, other);
            }
        }

        fold.Flush();
        return fold;
    }

    /// <summary>M: 1 − Π(1 − share of each channel, and of a stated personal tie).</summary>
    public readonly double Multiplexity(bool isStated)
    {
        var parameters = _log.Parameters;
        var missed = isStated ? 1 - parameters.LayerShare : 1;
        for (var channel = 1; channel < ChannelCount; channel++)
        {
            missed *= 1 - parameters.LayerShare * Math.Min(1, _layers[channel] / parameters.LayerScale);
        }

        return 1 - missed;
    }

    private void Add(in ContactHead head, int one, int other)
    {
        if (head.Order != _order)
        {
            Flush();
            _order = head.Order;
        }

        var parameters = _log.Parameters;
        var depth = parameters.DepthOf(head.PeopleCount);
        _effort += (long)Math.Round(Math.Sqrt(head.Minutes) * depth / Math.Max(1, head.PeopleCount - 1) * FixedPoint);
        _mass += (long)Math.Round(Math.Min(1, _log.Parts.Decay.Weight(head.Channel) * depth) * FixedPoint);
        _initiatedByOne += head.Initiator == one ? 1 : 0;
        _initiatedByOther += head.Initiator == other ? 1 : 0;
        Count++;
        LastDay = head.Day;
        LastTwoWayDay = head.TwoWay ? head.Day : LastTwoWayDay;
        var bucket = (_today - head.Day) / parameters.BucketDays;
        _buckets |= bucket < parameters.BucketCount ? 1UL << bucket : 0;
    }

    private void Flush()
    {
        if (_order < 0)
        {
            return;
        }

        var channel = (Channel)(_order & 0xFF);
        var decay = _log.Parts.Decay.Of(channel, _today - (int)(_order >> 8));
        var weight = _log.Parts.Decay.Weight(channel) * (_effort / FixedPoint) * decay;
        Weight += weight;
        _layers[(int)channel] += weight;
        EvidenceMass += _mass / FixedPoint * decay;
        InitiatedByOne += _initiatedByOne * decay;
        InitiatedByOther += _initiatedByOther * decay;
        (_effort, _mass, _initiatedByOne, _initiatedByOther) = (0, 0, 0, 0);
    }

    [System.Runtime.CompilerServices.InlineArray(MostChannels)]
    private struct ChannelSums
    {
        private double _first;
    }
}
