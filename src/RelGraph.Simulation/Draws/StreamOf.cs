namespace RelGraph.Simulation.Draws;

/// <summary>What a random stream is for. Part of the seed of every draw: renumbering changes every simulated company.</summary>
internal enum StreamOf : ulong
{
    Firm = 1,
    Employee = 2,
    Competitor = 3,
    Partner = 4,
    Account = 5,
    Person = 6,
    Influence = 7,
    Deal = 8,
    Seats = 9,
    Truth = 10,
    Pair = 11,
    Logged = 12,
    Commerce = 13,
    Behaviour = 14,
    Judgement = 15,
    Reported = 16,
    Lead = 17,
    Service = 18,
    Rival = 19,
    Market = 20,
    Introduction = 21,
    Size = 22,
}
