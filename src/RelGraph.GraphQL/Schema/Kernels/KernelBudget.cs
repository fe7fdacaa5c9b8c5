using System.Globalization;
using RelGraph.Engine.Kernels;
using RelGraph.GraphQL.Errors;
using RelGraph.GraphQL.Hosting;

namespace RelGraph.GraphQL.Schema.Kernels;

/// <summary>What the kernels of one request may cost together. Their work depends on the graph, so it is counted when the graph is known and before the kernel runs.</summary>
/// <param name="options">The server's limits.</param>
public sealed class KernelBudget(ServerOptions options)
{
    private readonly Lock _gate = new();
    private double _spent;

    /// <summary>Takes the work of a kernel from the budget.</summary>
    /// <returns>The work in relationships visited.</returns>
    /// <exception cref="LimitExceededException">The request would cost more than the server allows, or need more memory than there is.</exception>
    internal double Spend(GraphKernel kernel, KernelSize size, KernelArguments arguments)
    {
        var work = kernel.ExpectedWork(size, arguments);
        var memory = size.GraphBytes + kernel.ExpectedMemoryInBytes(size, arguments);
        if (memory > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)
        {
            throw new LimitExceededException($"{kernel.Name} on {Graph(size)} is expected to need {Text(memory)} bytes of memory, more than the server has; ask for fewer relations, or for less in its parameters.");
        }

        lock (_gate)
        {
            if (_spent + work > options.MaxKernelWork)
            {
                throw new LimitExceededException(
                    $"{kernel.Name} on {Graph(size)} visits about {Text(work)} relationships{(_spent > 0 ? $", after {Text(_spent)} of other kernels in this request" : "")}, but a request may visit at most {Text(options.MaxKernelWork)}; ask for fewer relations, a sample or a smaller parameter, send several requests, or run it with 'relgraph graph {kernel.Name}'.");
            }

            _spent += work;
        }

        return work;
    }

    private static string Graph(KernelSize size) => $"{Text(size.Nodes)} nodes and {Text(size.Relationships)} listed relationships";

    private static string Text(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
