using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Valuation;

/// <summary>M_a: what an account is expected to bring in margin over the next 12 months.</summary>
/// <param name="Account">The account's id.</param>
/// <param name="Expected">The expected margin in the workspace's currency, at least 0; null where nothing is known of any account.</param>
/// <param name="Pipeline">The part from open deals: Σ P(win)·amount·margin.</param>
/// <param name="Contracts">The part from running contracts that falls into the horizon.</param>
/// <param name="IsMedian">True where the account has neither a priced open deal nor a running contract, so that the median of its segment stands in.</param>
/// <param name="Unconverted">Amounts left out because no exchange rate is known for them, for example <c>opportunity:O-1 USD</c>.</param>
public sealed record AccountMargin(string Account, Money? Expected, Money Pipeline, Money Contracts, bool IsMedian, IReadOnlyList<string> Unconverted);
