using RelGraph.Engine.Model;
using RelGraph.Scoring.Relationships.Paths;

namespace RelGraph.Scoring.Pool;

/// <summary>Who should look after an account next, and why.</summary>
/// <param name="Employee">Our person.</param>
/// <param name="Capital">Relationship capital held at the account; null where there is no money or too little evidence.</param>
/// <param name="Path">The best way to the account's most powerful person who can be reached; null where the person holds capital there already.</param>
/// <param name="Owned">How many accounts the person owns now.</param>
public sealed record PoolCandidate(NodeId Employee, Money? Capital, IntroductionPath? Path, int Owned);
