using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Customers;

/// <summary>Where somebody goes who leaves an account.</summary>
internal enum Departure
{
    None,
    OtherAccount,
    Competitor,
    Unknown,
}

/// <summary>An outside person with what nobody records, first employed by one account and perhaps later elsewhere.</summary>
internal sealed record Person
{
    public required int Index { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string? OtherName { get; init; }

    public required Tongue Tongue { get; init; }

    public required int HomeAccount { get; init; }

    public required string Function { get; init; }

    public required int Rank { get; init; }

    public required Adaptability Adaptability { get; init; }

    public required DecisionOrientation Orientation { get; init; }

    public required double Willingness { get; init; }

    /// <summary>How much of our attention the person attracts: few get most.</summary>
    public required double Attention { get; init; }

    public required DateOnly JoinedOn { get; init; }

    /// <summary>First day no longer with the home account; the maximum while there.</summary>
    public required DateOnly LeftOn { get; init; }

    public required Departure Departure { get; init; }

    /// <summary>Index of the account or competitor gone to.</summary>
    public required int Destination { get; init; }

    /// <summary>First day at the destination.</summary>
    public required DateOnly ArrivedOn { get; init; }
}

/// <summary>A person's place in one account for some days.</summary>
internal sealed record Member(int Local, Person Person, DateOnly From, DateOnly To, string Function, int Rank, int Manager, bool Incoming)
{
    public bool IsThere(DateOnly day) => From <= day && day < To;
}
