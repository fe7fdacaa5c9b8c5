using RelGraph.Engine.Model;

namespace RelGraph.Engine.Ties;

/// <summary>How strongly two people are tied on one day, with what that rests on. Strength is the same from both sides.</summary>
/// <remarks>Granovetter 1973, The Strength of Weak Ties; Onnela et al. 2007, doi:10.1073/pnas.0610245104, for overlap. The combination and its weights are ours.</remarks>
public sealed record Tie
{
    /// <summary>The person from whose side it is seen.</summary>
    public required NodeId From { get; init; }

    /// <summary>The other person.</summary>
    public required NodeId To { get; init; }

    /// <summary>T̂: the posterior mean of strength, above 0 and below 1.</summary>
    public required double Strength { get; init; }

    /// <summary>T_obs: the weighted mean of the terms, in [0, 1]; 0 where the two never had contact.</summary>
    public required double Observed { get; init; }

    /// <summary>n: mass of the contacts, decayed.</summary>
    public required double EvidenceMass { get; init; }

    /// <summary>n': mass of the contacts and the judgements, decayed.</summary>
    public required double TotalMass { get; init; }

    /// <summary>n'/(n' + κ), in [0, 1).</summary>
    public required double Confidence { get; init; }

    /// <summary>First parameter of the Beta posterior of strength.</summary>
    public required double Alpha { get; init; }

    /// <summary>Second parameter of the Beta posterior of strength.</summary>
    public required double Beta { get; init; }

    /// <summary>The terms of <see cref="Observed"/>; all 0 and overlap unknown where the two never had contact.</summary>
    public required TieTerms Terms { get; init; }

    /// <summary>Day of the last contact, or null.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>Day of the last contact in which both sides spoke or wrote, or null.</summary>
    public DateOnly? LastTwoWayContact { get; init; }

    /// <summary>True when both sides ever spoke or wrote.</summary>
    public bool HasTwoWayContact => LastTwoWayContact is not null;

    /// <summary>True when somebody rated the closeness.</summary>
    public bool IsRated => Judgements.Count > 0;

    /// <summary>Number of contacts.</summary>
    public required int Interactions { get; init; }

    /// <summary>Ids of the closeness judgements used, in ordinal order.</summary>
    public required IReadOnlyList<string> Judgements { get; init; }

    /// <summary>The same tie seen from the other side.</summary>
    public Tie Reversed() => this with { From = To, To = From };
}
