using RelGraph.Simulation.Draws;

namespace RelGraph.Simulation.Customers;

/// <summary>How many contacts, opportunities, open opportunities and interactions each account gets, so that any account can be built alone.</summary>
/// <remarks>One pass over the accounts and four numbers for each: the only memory that grows with the number of accounts.</remarks>
internal sealed class AccountLedger
{
    private readonly int[] _contacts;
    private readonly int[] _deals;
    private readonly int[] _open;
    private readonly double[] _share;

    public AccountLedger(SimulationOptions options)
    {
        var sizes = new double[options.Accounts];
        var appetites = new double[options.Accounts];
        for (var account = 0; account < sizes.Length; account++)
        {
            var random = RandomDraws.Stream(options.Seed, StreamOf.Size, account);
            sizes[account] = Math.Clamp(random.Factor(0.45), 0.4, 3);
            appetites[account] = sizes[account] * random.Factor(0.4);
        }

        var total = (long)Math.Round(options.Accounts * options.ContactsPerAccount);
        _contacts = Split(sizes, total - (3L * options.Accounts), 3);
        _deals = Split(appetites, options.Opportunities, 0);
        _open = new int[options.Accounts + 1];
        for (var account = 0; account < options.Accounts; account++)
        {
            _open[account + 1] = (int)Math.Round(_deals[account + 1] * options.OpenShare);
        }

        var sum = appetites.Sum();
        _share = [.. appetites.Select(appetite => appetite / sum)];
    }

    public int FirstContact(int account) => _contacts[account];

    public int Contacts(int account) => _contacts[account + 1] - _contacts[account];

    public int FirstDeal(int account) => _deals[account];

    public int Deals(int account) => _deals[account + 1] - _deals[account];

    /// <summary>Open ones among the account's opportunities.</summary>
    public int OpenDeals(int account) => Math.Min(Deals(account), _open[account + 1] - _open[account]);

    /// <summary>Part of the company's business with this account; all parts sum to 1.</summary>
    public double Share(int account) => _share[account];

    // Running totals rounded down, so that the parts always sum to the whole.
    private static int[] Split(double[] weights, long whole, int least)
    {
        var sum = weights.Sum();
        var totals = new int[weights.Length + 1];
        var running = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            running += weights[i];
            totals[i + 1] = (int)((i == weights.Length - 1 ? whole : (long)(whole * (running / sum))) + ((i + 1L) * least));
        }

        return totals;
    }
}
