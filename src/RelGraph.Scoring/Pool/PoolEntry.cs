using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Pool;

/// <summary>One account of the shared pool 公海池.</summary>
/// <param name="Account">The account.</param>
/// <param name="Reason">Why it is in the pool.</param>
/// <param name="LastContact">The last two-way contact of anybody of ours, those who left included, with anybody there; null where none is known.</param>
/// <param name="SilentDays">Days since then; null where none is known.</param>
/// <param name="Allowed">Days that the rule allows.</param>
/// <param name="OpenDeals">Number of open deals.</param>
/// <param name="ExpectedMargin">What it is expected to bring in 12 months; null where there is no money.</param>
/// <param name="Next">Who should look after it next; null where nobody of us, within the limit, has a tie or a way.</param>
/// <param name="History">Who was responsible, oldest first.</param>
public sealed record PoolEntry(
    string Account, PoolReason Reason, DateOnly? LastContact, int? SilentDays, int Allowed, int OpenDeals, Money? ExpectedMargin, PoolCandidate? Next, IReadOnlyList<PoolOwner> History);
