using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>The balance of held value between two days: opening + built − decayed − lost ± revalued = closing, exact in minor units.</summary>
/// <param name="From">The opening day.</param>
/// <param name="To">The closing day.</param>
/// <param name="Opening">Σ V·Close on the opening day.</param>
/// <param name="Built">Closeness gained, at the opening value; contacts that are new, at the closing value.</param>
/// <param name="Decayed">Closeness faded with contacts and colleagues who are still there, at the opening value; at least 0.</param>
/// <param name="Lost">What left: with our people who left, at the opening strengths and value, and the held value of contacts that left the segment or are no longer known; at least 0.</param>
/// <param name="Revalued">Change of what the contacts are worth, at the closing closeness.</param>
/// <param name="Closing">Σ V·Close on the closing day.</param>
public sealed record CapitalBalance(DateOnly From, DateOnly To, Money Opening, Money Built, Money Decayed, Money Lost, Money Revalued, Money Closing)
{
    /// <summary>The amount of one item.</summary>
    public Money Of(BalanceItem item) => item switch
    {
        BalanceItem.Built => Built,
        BalanceItem.Decayed => Decayed,
        BalanceItem.Lost => Lost,
        _ => Revalued,
    };
}
