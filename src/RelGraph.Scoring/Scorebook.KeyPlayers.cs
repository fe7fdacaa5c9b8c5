using RelGraph.Engine.Model;
using RelGraph.Scoring.Relationships.KeyPlayers;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>The most people of a set of key players.</summary>
    public const int MostKeyPlayers = 20;

    /// <summary>Which few people of an account to know, and whose leaving would break its network most (Borgatti 2006).</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="count">How many, 1 to 20.</param>
    /// <remarks>The network: influence and reporting lines from the mover to the moved, working relations, and ties strong enough to hold (.3) among the account's people. To know: they and those they reach in one step. Exact up to 20 000 sets.</remarks>
    /// <exception cref="Engine.Errors.NotFoundException">There is no such account on the day.</exception>
    /// <exception cref="Engine.Errors.InvalidValueException">The count is out of range.</exception>
    public AccountKeyPlayers KeyPlayers(string accountId, int count = 3)
    {
        RequireAccount(accountId);
        ThrowUnless("count", count, 1, MostKeyPlayers);
        return Kept($"{accountId}|{count}", () => new KeyPlayerFinder(this).Of(accountId, count));
    }

    /// <summary>Which few of our people it would cost most to lose together. Not for pay, promotion or dismissal.</summary>
    /// <param name="count">How many, 1 to 20.</param>
    /// <exception cref="Engine.Errors.InvalidValueException">The count is out of range.</exception>
    public CapitalLoss CapitalLoss(int count = 3)
    {
        ThrowUnless("count", count, 1, MostKeyPlayers);
        return Kept($"loss:{count}", () => new CapitalLossFinder(Capital(Vendor.Us)).Of(count, Margins.HasMoney ? Margins.Currency : null, Run.Cancellation));
    }
}
