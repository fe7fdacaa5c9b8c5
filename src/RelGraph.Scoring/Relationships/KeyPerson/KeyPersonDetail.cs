using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>What each component of a key-person score rests on, in one line each; null where nothing is known.</summary>
/// <param name="Closeness">For example "Li 0.48, Wang 0.27; last two-way contact 19 d".</param>
/// <param name="Solution">For example "+0.4 (PoC 8.1/10)".</param>
/// <param name="Price">For example "−0.2 (asked for 12 % twice)".</param>
/// <param name="Support">For example "supporter".</param>
internal sealed record KeyPersonDetail(BilingualText? Closeness, BilingualText? Solution, BilingualText? Price, BilingualText? Support);
