using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Schema;

namespace RelGraph.BenchServer.Hostile;

/// <summary>Sends every hostile document to the engine of the server, and tells what refusing it took.</summary>
internal static class HostileRole
{
    private const int Repeats = 25;
    private const int WarmUps = 2;
    private const int Rounds = 3;

    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    public static void Run()
    {
        var engine = new GraphQLEngine(RelGraphSchema.Define().Build());
        var took = HostileDocuments.All.Select(document => Measure(engine, document)).ToList();
        for (var i = 0; i < Rounds; i++)
        {
            // Code that ran often is compiled again in the background once nothing new is: a server that is attacked has long come so far.
            Thread.Sleep(Settling);
            took = [.. HostileDocuments.All.Select(document => Measure(engine, document))];
        }

        foreach (var (kind, microseconds, bytes, isRefused) in took.OrderByDescending(one => one.Microseconds).Take(12))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {microseconds:0} µs, {bytes / 1024:0} KiB{(isRefused ? "" : ", NOT REFUSED")}"));
        }

        foreach (var (kind, _, bytes, _) in took.OrderByDescending(one => one.Bytes).Take(5))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"most memory: {kind}: {bytes / 1024:0} KiB"));
        }

        var times = took.Select(one => one.Microseconds).Order().ToArray();
        Console.WriteLine("figures:" + JsonSerializer.Serialize(new Dictionary<string, double>
        {
            ["kinds"] = took.Count,
            ["refused"] = took.Count(one => one.IsRefused),
            ["median"] = times[times.Length / 2] / 1000,
            ["worst"] = times[^1] / 1000,
            ["in time"] = took.Count(one => one.Microseconds <= 1000),
            ["memory"] = took.Max(one => one.Bytes) / (1024.0 * 1024),
        }));
    }

    private static (string Kind, double Microseconds, long Bytes, bool IsRefused) Measure(GraphQLEngine engine, HostileDocument document)
    {
        using var variables = JsonDocument.Parse(document.Variables ?? "{}");
        var request = new GraphQLRequest(document.Text, null, variables.RootElement);
        var services = new NoServices();
        var (best, bytes, isRefused) = (double.MaxValue, long.MaxValue, true);
        for (var i = 0; i < Repeats + WarmUps; i++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var began = Stopwatch.GetTimestamp();
            using var answer = engine.ExecuteAsync(request, services, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            var took = Stopwatch.GetElapsedTime(began).TotalMicroseconds;
            isRefused &= !answer.WasExecuted;
            if (i < WarmUps)
            {
                continue;
            }

            // One thread and no waiting: the shortest run is the processor time without what else the machine did.
            best = Math.Min(best, took);
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }

        return (document.Kind, best, bytes, isRefused);
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
