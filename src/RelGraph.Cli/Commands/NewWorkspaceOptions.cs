using System.CommandLine;
using RelGraph.Cli.Running;
using RelGraph.Engine.History;

namespace RelGraph.Cli.Commands;

/// <summary>The settings of a workspace that does not exist yet; an existing one keeps its own.</summary>
internal sealed class NewWorkspaceOptions
{
    private readonly Option<string> _name = new("--name") { Description = "Name of a new workspace · 新工作区名称", HelpName = "TEXT", DefaultValueFactory = _ => "RelGraph" };
    private readonly Option<string> _zone = new("--time-zone") { Description = "Time zone of a new workspace: a day ends when it ends there · 新工作区时区", HelpName = "ZONE", DefaultValueFactory = _ => "Asia/Shanghai" };
    private readonly Option<string> _currency = new("--currency") { Description = "Currency of a new workspace, for amounts that name none · 新工作区币种", HelpName = "CODE", DefaultValueFactory = _ => "CNY" };
    private readonly Option<string?> _frozenOn = new("--frozen-on") { Description = "The day on which a new workspace stands still, for archives · 归档工作区的固定日期", HelpName = "DATE" };

    /// <summary>What a command takes.</summary>
    public IReadOnlyList<Symbol> Symbols => [_name, _zone, _currency, _frozenOn];

    /// <summary>The settings.</summary>
    public WorkspaceInfo Read(ParseResult parsed) =>
        new("main", parsed.GetValue(_name)!, parsed.GetValue(_zone)!, parsed.GetValue(_currency)!) { FrozenOn = ReadText.Day("--frozen-on", parsed.GetValue(_frozenOn)) };
}
