using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Raters;
using RelGraph.Scoring.Relationships.Employee;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>How much higher or lower than later contacts show somebody of ours rates closeness. Told, and not taken out of any score. Not for pay, promotion or dismissal.</summary>
[GraphQLName("RaterBias")]
public sealed class RaterBiasNode
{
    private readonly RaterBias _bias;
    private readonly Reader _reader;

    internal RaterBiasNode(RaterBias bias, Reader reader) => (_bias, _reader) = (bias, reader);

    /// <summary>Who rates; null when with us no more.</summary>
    public EmployeeNode? Author => _reader.Employee(_bias.Author);

    /// <summary>How many ratings could be compared.</summary>
    public int RatingCount => _bias.Ratings;

    /// <summary>The rating's level minus the observed tie 90 days later, drawn toward the colleagues' mean the more, the fewer the ratings.</summary>
    public double Bias => _bias.Bias;

    /// <summary>The 80 % interval of it.</summary>
    public Interval Interval => _bias.Interval;

    /// <summary>The same less the colleagues' mean: above 0, more hopeful than they.</summary>
    public double AgainstColleagues => _bias.AgainstColleagues;

    /// <summary>True when the whole interval lies on one side of the colleagues' mean.</summary>
    public bool IsDistinct => _bias.IsDistinct;

    /// <summary>What it may not be used for.</summary>
    public BilingualText Notice => EmployeeScore.Notice;
}
