using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Firm;

namespace RelGraph.Simulation;

/// <summary>What every account needs to be built alone: the options, the calendar, our people, the rivals, the ledger.</summary>
internal sealed class World
{
    public World(SimulationOptions options)
    {
        Options = options;
        Calendar = new Calendar(options.StartDate, options.EndDate);
        Force = new SalesForce(options);
        Rivals = Rival.DrawAll(options);
        Partners = PartnerFirm.DrawAll(options);
        Ledger = new AccountLedger(options);
    }

    public SimulationOptions Options { get; }

    public Calendar Calendar { get; }

    public SalesForce Force { get; }

    public Rival[] Rivals { get; }

    public PartnerFirm[] Partners { get; }

    public AccountLedger Ledger { get; }

    public AccountProfile Profile(int account) => AccountProfile.Draw(Options, Force, Rivals, Ledger, account);
}
