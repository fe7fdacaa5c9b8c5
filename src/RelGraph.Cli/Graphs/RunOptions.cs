using System.CommandLine;
using RelGraph.Cli.Running;
using RelGraph.Engine.Execution;

namespace RelGraph.Cli.Graphs;

/// <summary>The options that say how a kernel is run.</summary>
internal sealed class RunOptions
{
    private const int MostThreads = 1024;

    private readonly Option<int?> _threads = new("--threads") { Description = "Most threads; the answer is the same for any number (default: one for each processor) · 线程数", HelpName = "N" };
    private readonly Option<ulong> _seed = new("--seed") { Description = "Seed of what is drawn at random · 随机种子", HelpName = "N" };
    private readonly Option<bool> _force = new("--force") { Description = "Run even when more memory is expected than there is · 内存不足时仍强制运行" };

    /// <summary>All of them, for a command's definition.</summary>
    public Symbol[] All => [_threads, _seed, _force];

    /// <summary>True to run whatever memory is expected.</summary>
    public bool Force(ParseResult parsed) => parsed.GetValue(_force);

    /// <summary>Checks the values.</summary>
    /// <exception cref="UsageException">One is out of range.</exception>
    public void Check(ParseResult parsed)
    {
        if (parsed.GetValue(_threads) is { } threads and not (>= 1 and <= MostThreads))
        {
            throw new UsageException($"--threads '{threads}' is not a number of threads: write a whole number from 1 to {MostThreads}.");
        }
    }

    /// <summary>A run with these options.</summary>
    public RunContext Apply(ParseResult parsed, RunContext run) => run with { Seed = parsed.GetValue(_seed), MaxThreads = parsed.GetValue(_threads) ?? Environment.ProcessorCount };
}
