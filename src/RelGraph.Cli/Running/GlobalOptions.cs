using System.CommandLine;

namespace RelGraph.Cli.Running;

/// <summary>The options that every command shares.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<string?> _workspace = new("--workspace", "-w")
    {
        Description = "Workspace: a file, or neo4j+http://host:7474/database?workspace=id (environment: RELGRAPH_WORKSPACE; default: data/sample.db, made with the sample company on first use) · 工作区",
        HelpName = "FILE",
        Recursive = true,
    };

    private readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "The day described, YYYY-MM-DD (default: the workspace's today) · 截至日期",
        HelpName = "DATE",
        Recursive = true,
    };

    private readonly Option<string?> _recordedAsOf = new("--recorded-as-of")
    {
        Description = "Only what was recorded up to this instant, for example 2026-03-31T18:00:00+08:00 · 记录截至时刻",
        HelpName = "INSTANT",
        Recursive = true,
    };

    private readonly Option<string?> _language = new("--lang")
    {
        Description = "Language of labels: en or zh (environment: RELGRAPH_LANG; default: en) · 语言",
        HelpName = "LANG",
        Recursive = true,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Answer as JSON with stable field names, no progress · 输出 JSON", Recursive = true };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress and no notices · 安静模式", Recursive = true };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "Plain text (also when NO_COLOR is set) · 不使用颜色", Recursive = true };
    private readonly Option<bool> _debug = new("--debug") { Description = "Print the stack trace of an error · 显示错误堆栈", Recursive = true };

    /// <summary>Adds the options to the root command; they are then known everywhere.</summary>
    public void AddTo(RootCommand root)
    {
        foreach (var option in (Option[])[_workspace, _asOf, _recordedAsOf, _language, _json, _quiet, _noColor, _debug])
        {
            root.Options.Add(option);
        }
    }

    /// <summary>True when a program reads, whatever else is wrong.</summary>
    public bool Json(ParseResult parsed) => parsed.GetValue(_json);

    /// <summary>True when stack traces are wanted, whatever else is wrong.</summary>
    public bool Debug(ParseResult parsed) => parsed.GetValue(_debug);

    /// <summary>Reads the options and the environment behind them.</summary>
    /// <exception cref="UsageException">A value cannot be read.</exception>
    public CommandSettings Read(ParseResult parsed, CliHost host) => new(
        NotEmpty(parsed.GetValue(_workspace)) ?? NotEmpty(host.Environment("RELGRAPH_WORKSPACE")),
        ReadText.Day("--as-of", parsed.GetValue(_asOf)),
        ReadText.Instant("--recorded-as-of", parsed.GetValue(_recordedAsOf)),
        Language(parsed.GetValue(_language), host),
        parsed.GetValue(_json),
        parsed.GetValue(_quiet),
        parsed.GetValue(_noColor) || NotEmpty(host.Environment("NO_COLOR")) is not null,
        parsed.GetValue(_debug));

    private static string Language(string? given, CliHost host) => (NotEmpty(given) ?? NotEmpty(host.Environment("RELGRAPH_LANG")) ?? "en").ToLowerInvariant() switch
    {
        "en" => "en",
        "zh" or "zh-cn" => "zh",
        var other => throw new UsageException($"--lang '{other}' is not a language RelGraph speaks: write en or zh."),
    };

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
