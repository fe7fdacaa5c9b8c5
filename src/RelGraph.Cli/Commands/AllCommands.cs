using System.CommandLine;
using RelGraph.Cli.Graphs;
using RelGraph.Cli.Running;

namespace RelGraph.Cli.Commands;

/// <summary>The commands in the order of the help.</summary>
internal static class AllCommands
{
    public static IReadOnlyList<Command> Create(CommandFrame frame) =>
    [
        ListCommand.Create(frame),
        ScoreCommand.Create(frame),
        ExplainCommand.Create(frame),
        TrendCommand.Create(frame),
        ChangesCommand.Create(frame),
        AdviseCommand.Create(frame),
        ReachCommand.Create(frame),
        MoneyCommand.Create(frame),
        BalanceCommand.Create(frame),
        HandOverCommand.Create(frame),
        CareCommand.Create(frame),
        PoolCommand.Create(frame),
        RatersCommand.Create(frame),
        KeyPlayersCommand.Create(frame),
        PathCommand.Create(frame),
        WhatIfCommand.Create(frame),
        GraphCommand.Create(frame),
        ServeCommand.Create(frame),
        ImportCommand.Create(frame),
        ExportCommand.Create(frame),
        SimulateCommand.Create(frame),
        LogCommand.Create(frame),
        ParametersCommand.Create(frame),
        BackupCommand.Create(frame),
        EraseCommand.Create(frame),
        StoreCommand.Create(frame),
    ];
}
