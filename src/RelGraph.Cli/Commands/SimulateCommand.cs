using System.CommandLine;
using RelGraph.Application.Exporting;
using RelGraph.Application.Samples;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.History;
using RelGraph.Simulation;
using RelGraph.Simulation.Truth;
using RelGraph.Storage.Opening;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph simulate</c>: a made-up company into a new workspace or a bundle, with its truth kept apart.</summary>
internal sealed class SimulateCommand
{
    private readonly Option<ulong> _seed = new("--seed") { Description = "Seed of every draw: the same seed gives the same company · 随机种子", HelpName = "N", DefaultValueFactory = _ => SimulationOptions.DefaultSeed };
    private readonly Option<int> _accounts = Whole("--accounts", "Customers · 客户数", SimulationOptions.DefaultAccounts);
    private readonly Option<double> _contacts = new("--contacts") { Description = "Contacts of an account on average · 平均每客户联系人数", HelpName = "N", DefaultValueFactory = _ => SimulationOptions.DefaultContactsPerAccount };
    private readonly Option<int> _employees = Whole("--employees", "Our people · 员工数", SimulationOptions.DefaultEmployees);
    private readonly Option<int> _competitors = Whole("--competitors", "Rivals · 友商数", SimulationOptions.DefaultCompetitors);
    private readonly Option<int> _opportunities = Whole("--opportunities", "Deals, closed and open · 商机数", SimulationOptions.DefaultOpportunities);
    private readonly Option<int> _interactions = Whole("--interactions", "Logged interactions, about · 互动数（约）", SimulationOptions.DefaultInteractions);
    private readonly Option<int> _years = Whole("--years", "Years of history · 历史年数", SimulationOptions.DefaultYears);
    private readonly Option<int> _industries = Whole("--industries", "Industries, 1 to 3 · 行业数", SimulationOptions.DefaultIndustries);
    private readonly Option<string?> _end = new("--end") { Description = "Last day of the history (default: 2026-06-30) · 历史最后一天", HelpName = "DATE" };
    private readonly Option<string?> _out = new("--out") { Description = "Write a bundle to this new folder or .zip file instead of a workspace · 输出数据包", HelpName = "DIR|ZIP" };
    private readonly Option<string?> _truth = new("--truth") { Description = "Also write what is really so, apart from the facts, as JSON · 另存真实情况", HelpName = "FILE" };

    public static Command Create(CommandFrame frame)
    {
        var self = new SimulateCommand();
        return frame.Define(
            "simulate", "Make up a company with customers, people, ties and deals · 生成模拟公司",
            ["relgraph simulate --workspace test.db", "relgraph simulate --seed 7 --accounts 8 --opportunities 40 --out bundle --truth truth.json"],
            self.RunAsync,
            self._seed, self._accounts, self._contacts, self._employees, self._competitors, self._opportunities, self._interactions, self._years, self._industries, self._end, self._out, self._truth);
    }

    private async Task<int> RunAsync(ParseResult parsed, Session session)
    {
        var bundle = parsed.GetValue(_out);
        if (bundle is null == session.Settings.WorkspacePath is null)
        {
            throw new UsageException("Say where the company goes: a new workspace with --workspace FILE, or a bundle with --out DIR; one of the two.");
        }

        var options = Read(parsed);
        var receipt = await session.WithProgressAsync(async run =>
        {
            var company = CompanySimulator.Run(options, run);
            var done = bundle is null
                ? await IntoWorkspaceAsync(session, WorkspaceFile.AddressOf(session), company, run).ConfigureAwait(false)
                : await IntoBundleAsync(session, session.Host.FullPath(bundle), company, run).ConfigureAwait(false);
            if (parsed.GetValue(_truth) is { } truth)
            {
                await WriteTruthAsync(session.Host.FullPath(truth), company, run).ConfigureAwait(false);
            }

            return done;
        }).ConfigureAwait(false);
        Tell(session.Screen, options, receipt, bundle ?? session.Settings.WorkspacePath!, parsed.GetValue(_truth));
        return ExitCode.Ok;
    }

    private SimulationOptions Read(ParseResult parsed)
    {
        var options = new SimulationOptions
        {
            Seed = parsed.GetValue(_seed),
            Accounts = parsed.GetValue(_accounts),
            ContactsPerAccount = parsed.GetValue(_contacts),
            Employees = parsed.GetValue(_employees),
            Competitors = parsed.GetValue(_competitors),
            Opportunities = parsed.GetValue(_opportunities),
            Interactions = parsed.GetValue(_interactions),
            Years = parsed.GetValue(_years),
            Industries = parsed.GetValue(_industries),
        };
        return ReadText.Day("--end", parsed.GetValue(_end)) is { } end ? options with { EndDate = end } : options;
    }

    /// <summary>Into a new workspace only, and without a workspace when it fails: what an interrupted run had staged may belong to another seed.</summary>
    private static async Task<ChangeSetReceipt> IntoWorkspaceAsync(Session session, StoreAddress address, SimulatedCompany company, Engine.Execution.RunContext run)
    {
        if (address is StoreAddress.SqliteFile file && File.Exists(file.Path))
        {
            throw Taken(session);
        }

        var (store, isNew) = await WorkspaceFile.OpenOrMakeAsync(session, address, company.Workspace).ConfigureAwait(false);
        ChangeSetReceipt? receipt = null;
        try
        {
            await using (store.ConfigureAwait(false))
            {
                return receipt = isNew ? (await SampleWorkspace.FillIfEmptyAsync(store, company.Facts, run).ConfigureAwait(false))! : throw Taken(session);
            }
        }
        finally
        {
            if (isNew && receipt is null)
            {
                await StoreOpening.DiscardNewAsync(address, WorkspaceFile.Options(session)).ConfigureAwait(false);
            }
        }
    }

    private static UsageException Taken(Session session) =>
        new($"--workspace '{session.Settings.WorkspacePath}' exists already, and a made-up company is not mixed with it: name a file that does not exist.");

    /// <summary>A bundle is the export of a workspace, so that both are the same facts; the workspace lasts only as long as the command.</summary>
    private static async Task<ChangeSetReceipt> IntoBundleAsync(Session session, string path, SimulatedCompany company, Engine.Execution.RunContext run)
    {
        var passing = new StoreAddress.SqliteFile(path.TrimEnd('/', '\\') + ".simulation.db");
        await StoreOpening.DiscardNewAsync(passing, WorkspaceFile.Options(session)).ConfigureAwait(false);
        try
        {
            var receipt = await IntoWorkspaceAsync(session, passing, company, run).ConfigureAwait(false);
            var (store, _) = await WorkspaceFile.OpenOrMakeAsync(session, passing, company.Workspace).ConfigureAwait(false);
            await using (store.ConfigureAwait(false))
            {
                await BundleExporter.ExportAsync(store, path, new ExportOptions(), run).ConfigureAwait(false);
            }

            return receipt;
        }
        finally
        {
            await StoreOpening.DiscardNewAsync(passing, WorkspaceFile.Options(session)).ConfigureAwait(false);
        }
    }

    private static async Task WriteTruthAsync(string path, SimulatedCompany company, Engine.Execution.RunContext run)
    {
        var draft = path + ".partial";
        try
        {
            await using (var file = File.Create(draft))
            {
                await TruthFile.WriteAsync(company, file, run).ConfigureAwait(false);
            }

            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void Tell(Screen screen, SimulationOptions options, ChangeSetReceipt receipt, string where, string? truth)
    {
        if (screen.IsJson)
        {
            screen.Json(new { Options = options, Facts = receipt.Recorded, Where = where, Truth = truth });
            return;
        }

        screen.Line(
            $"{NumberText.Count(receipt.Recorded)} facts of a made-up company (seed {options.Seed}, up to {options.EndDate:yyyy-MM-dd}) written to {where}.",
            $"模拟公司（种子 {options.Seed}，截至 {options.EndDate:yyyy-MM-dd}）共 {NumberText.Count(receipt.Recorded)} 条事实，写入 {where}。");
        if (truth is not null)
        {
            screen.Line($"The truth behind them is in {truth}.", $"真实情况写入 {truth}。");
        }
    }

    private static Option<int> Whole(string name, string description, int fallback) => new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => fallback };
}
