namespace RelGraph.Engine.Algorithms.Influence;

/// <summary>The numbers of samples and the bounds of OPIM-C, lemmas 4.2, 4.3 and 6.1 of its paper.</summary>
internal sealed class SpreadBounds
{
    private readonly int _nodes;
    private readonly double _doubt;

    internal SpreadBounds(int nodes, int count, InfluentialSeedsOptions options)
    {
        var (whole, delta, slack) = (1 - 1 / Math.E, options.FailureProbability, options.Slack);
        var choices = LogChoices(nodes, count);
        var (six, all) = (Math.Log(6 / delta), choices + Math.Log(6 / delta));
        var most = 2.0 * nodes * Math.Pow(whole * Math.Sqrt(six) + Math.Sqrt(whole * all), 2) / (slack * slack * count);
        _nodes = nodes;
        MostSamples = (int)Math.Clamp(Math.Ceiling(most), 1, 1 << 28);
        FirstSamples = (int)Math.Clamp(Math.Ceiling(most * slack * slack * count / nodes), 1, MostSamples);
        Rounds = Math.Max(1, (int)Math.Ceiling(Math.Log2(MostSamples / (double)FirstSamples)) + 1);
        Target = Math.Max(0, whole - slack);
        _doubt = Math.Log(3 * Rounds / delta);
    }

    /// <summary>With so many the guarantee holds without looking at the bounds.</summary>
    internal int MostSamples { get; }

    internal int FirstSamples { get; }

    internal int Rounds { get; }

    /// <summary>1 − 1/e − ε.</summary>
    internal double Target { get; }

    /// <summary>The spread is at least this when so many of the judging sets are met.</summary>
    internal double Least(int covered, int samples)
    {
        var root = Math.Sqrt(covered + 2 * _doubt / 9) - Math.Sqrt(_doubt / 2);
        return Math.Max(0, (root * root - _doubt / 18) * (root > 0 ? 1 : 0) * _nodes / samples);
    }

    /// <summary>No choice spreads further than this when none can meet more of the choosing sets.</summary>
    internal double Most(double covered, int samples)
    {
        var root = Math.Sqrt(covered + _doubt / 2) + Math.Sqrt(_doubt / 2);
        return root * root * _nodes / samples;
    }

    private static double LogChoices(int nodes, int count)
    {
        var sum = 0.0;
        for (var i = 1; i <= Math.Min(count, nodes - count); i++)
        {
            sum += Math.Log((nodes - i + 1.0) / i);
        }

        return sum;
    }
}
