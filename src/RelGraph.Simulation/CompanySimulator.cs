using RelGraph.Engine.Execution;
using RelGraph.Engine.History;

namespace RelGraph.Simulation;

/// <summary>Draws a whole company with its customers, people, ties, projects and papers, and keeps the truth behind the facts apart.</summary>
/// <remarks>
/// <para>Recipe: docs of the scoring method, section on simulated data. Customers get stable project habits and a hidden decision rule; ties grow from
/// true contacts and decay; only a part of the contacts is logged; outcomes follow from true stands through influence and rule; what sellers state is truth plus hope plus noise.</para>
/// <para>Deterministic: every entity has its own random stream, named by the seed and its number, so the facts do not depend on the order or number of readings.</para>
/// <para>Cost: O(contacts × months) a reading of one kind; memory O(accounts) beyond a bounded shelf of account stories, and one month of one account for interactions.</para>
/// </remarks>
public static class CompanySimulator
{
    /// <summary>The id of the simulated workspace.</summary>
    public const string WorkspaceId = "sample";

    /// <summary>Prepares a company; its facts are drawn while they are read.</summary>
    /// <param name="options">Size and habits.</param>
    /// <param name="run">Cancellation and progress of the reading; the seed is that of the options.</param>
    /// <exception cref="InvalidSimulationException">The options are outside their ranges; all errors are listed.</exception>
    public static SimulatedCompany Run(SimulationOptions options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(run);
        var errors = options.Validate();
        if (errors.Count > 0)
        {
            throw new InvalidSimulationException(errors);
        }

        var workspace = new WorkspaceInfo(WorkspaceId, "衡岚数智 Henglan Digital", "Asia/Shanghai", "CNY") { FrozenOn = options.EndDate };
        return new SimulatedCompany(workspace, new StoryShelf(new World(options)), run);
    }
}
