using RelGraph.Cli.Output;
using RelGraph.Cli.Running;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary>Tells what a run will take before it begins, and holds back one that cannot fit.</summary>
internal static class KernelMemory
{
    private const long WorthTelling = 64L << 20;
    private const double LongWork = 2e8;

    /// <summary>Tells the memory expected by a long run.</summary>
    /// <returns>True when it was told.</returns>
    /// <exception cref="UsageException">It is more than the machine has, and nobody said to try all the same.</exception>
    public static bool Check(Session session, GraphKernel kernel, KernelSize size, KernelArguments arguments, bool force, bool isTold = false)
    {
        var expected = size.GraphBytes + kernel.ExpectedMemoryInBytes(size, arguments);
        var available = session.Host.AvailableMemory();
        if (expected > available && !force)
        {
            throw new UsageException(
                $"{kernel.Name} on {NumberText.Count(size.Nodes)} nodes and {NumberText.Count(size.Relationships)} listed relationships is expected to need {Text(expected)} of memory, but this machine has {Text(available)}: take a smaller graph, fewer --threads or smaller options, or try all the same with --force.");
        }

        var isWorthTelling = !isTold && (expected >= WorthTelling || kernel.ExpectedWork(size, arguments) >= LongWork);
        if (isWorthTelling)
        {
            session.Screen.Notice(
                $"About {Text(expected)} of memory expected: {NumberText.Count(size.Nodes)} nodes, {NumberText.Count(size.Relationships)} listed relationships, {size.Threads} threads.",
                $"预计内存约 {Text(expected)}：{NumberText.Count(size.Nodes)} 个节点，{NumberText.Count(size.Relationships)} 条关系，{size.Threads} 个线程。");
        }

        return isTold || isWorthTelling;
    }

    private static string Text(long bytes) => bytes switch
    {
        < 1L << 20 => $"{NumberText.Count((bytes + 1023) >> 10)} KiB",
        < 10L << 30 => $"{NumberText.Count((bytes + (1 << 20) - 1) >> 20)} MiB",
        _ => $"{NumberText.Count((bytes + (1 << 30) - 1) >> 30)} GiB",
    };
}
