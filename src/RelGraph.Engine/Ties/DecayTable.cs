using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Ties;

/// <summary>2^(−age/half-life) and weight per channel, the former worked out once for the ages that are common.</summary>
internal sealed class DecayTable
{
    private const int CommonDays = 1024;

    private readonly double[][] _byChannel;
    private readonly double[] _halfLives;
    private readonly double[] _weights;

    public DecayTable(TieParameters parameters)
    {
        var channels = (int)Enum.GetValues<Channel>().Max() + 1;
        _byChannel = new double[channels][];
        _halfLives = new double[channels];
        _weights = new double[channels];
        foreach (var (channel, values) in parameters.Channels)
        {
            _halfLives[(int)channel] = values.HalfLifeDays;
            _weights[(int)channel] = values.Weight;
            _byChannel[(int)channel] = [.. Enumerable.Range(0, CommonDays).Select(age => At(age, values.HalfLifeDays))];
        }
    }

    public double Of(Channel channel, int ageInDays) =>
        ageInDays < CommonDays ? _byChannel[(int)channel][ageInDays] : At(ageInDays, _halfLives[(int)channel]);

    /// <summary>w of a channel.</summary>
    public double Weight(Channel channel) => _weights[(int)channel];

    /// <summary>2^(−age/half-life).</summary>
    public static double At(int ageInDays, double halfLifeDays) => Math.Pow(2, -ageInDays / halfLifeDays);
}
