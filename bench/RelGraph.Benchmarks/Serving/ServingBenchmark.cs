using System.Text;
using System.Text.Json;
using RelGraph.Benchmarks.Data;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Simulation;

namespace RelGraph.Benchmarks.Serving;

/// <summary>GraphQL over HTTP against other servers and against the least a web server can do, turn by turn on one machine.</summary>
internal static class ServingBenchmark
{
    private const int WarmUpSeconds = 5;

    // Implementations list types and directives in orders of their own.
    private const string IntrospectionPath = "introspection";

    private static string Peers => Path.Combine(Checkout.Root, "bench", "graphql-peers");

    public static async Task<Results> RunAsync(Settings settings)
    {
        var folder = Path.Combine(settings.Work, "serving");
        Directory.CreateDirectory(folder);
        var (load, at) = (Machine.Load(), DateTimeOffset.UtcNow);
        var (rounds, seconds) = (settings.Number("rounds", 5), settings.Number("seconds", 5));
        List<ServingRow> rows = [.. AddressBookRows(folder, rounds, seconds), await ChainRowAsync(settings.Work, folder, rounds, seconds)];
        return new Results
        {
            Benchmark = "serving",
            At = at,
            Machine = Machine.Here(),
            Work = $"wrk with one thread and 16 connections on loopback, {WarmUpSeconds} s of warming up, {rounds} rounds of {seconds} s, the servers in turn",
            LoadBefore = load,
            LoadAfter = Machine.Load(),
            Figures = [],
            Serving = rows,
        };
    }

    private static List<ServingRow> AddressBookRows(string folder, int rounds, int seconds)
    {
        var book = AddressBookFile.Write(folder);
        using var ours = Ours(book);
        KeepAnswer(ours, ServedDocument.OfAddressBook[^1], folder);
        List<Served> others = [Floor(book), .. ScriptPeers(book)];
        try
        {
            return [.. ServedDocument.OfAddressBook.Select(document => Row(document, [others[0], ours, .. others.Skip(1)], rounds, seconds, folder))];
        }
        finally
        {
            others.ForEach(server => server.Dispose());
        }
    }

    /// <summary>The sample company: RelGraph answers from its scores, the others have the finished answer in memory.</summary>
    private static async Task<ServingRow> ChainRowAsync(string work, string folder, int rounds, int seconds)
    {
        var store = Path.Combine(work, "start-sample.db");
        await (await SampleStore.OpenAsync(store, new SimulationOptions())).DisposeAsync();
        using var ours = Served.Start(ServingTable.Ours, "dotnet", [Program("RelGraph.GraphQL"), "--workspace", store, "--urls", "http://127.0.0.1:{port}"]);
        var answer = KeepAnswer(ours, ServedDocument.DecisionChain, folder);
        List<Served> others = [Floor(AddressBookFile.Write(folder)), .. ScriptPeers(answer, Path.Combine(Checkout.Root, "schema.graphql"))];
        try
        {
            return Row(ServedDocument.DecisionChain, [others[0], ours, .. others.Skip(1)], rounds, seconds, folder);
        }
        finally
        {
            others.ForEach(server => server.Dispose());
        }
    }

    private static ServingRow Row(ServedDocument document, IReadOnlyList<Served> servers, int rounds, int seconds, string folder)
    {
        var answers = servers.Select(server => server.Ask(document)).ToList();
        var differing = servers.Where((_, i) => !answers[i].AsSpan().SequenceEqual(answers[0])).Select(server => server.Name).ToList();
        var agreement = differing.Count == 0 ? "all answers equal byte for byte" : $"answers equal byte for byte but those of {string.Join(" and ", differing)}";
        if (differing.Count > 0 && document.Path != IntrospectionPath)
        {
            throw new InvalidOperationException($"{document.Name}: {agreement}; nothing is timed. {Encoding.UTF8.GetString(answers[0])}");
        }

        foreach (var server in servers)
        {
            WrkRound.Run(server, document, WarmUpSeconds, folder);
        }

        var measured = Enumerable.Range(0, rounds).Select(_ => servers.Select(server => WrkRound.Run(server, document, seconds, folder)).ToList()).ToList();
        return new ServingRow(document.Name, answers[0].Length, agreement, [.. servers.Select((server, i) => Time(server, measured, i))]) { HasFloorGoals = document.HasWrittenFloor };
    }

    private static ServingTime Time(Served server, List<List<WrkRound>> rounds, int place)
    {
        var time = new ServingTime(
            server.Name,
            Median(rounds.Select(round => round[place].Requests / round[place].Seconds)),
            Median(rounds.Select(round => round[place].CpuMicroseconds)),
            Median(rounds.Select(round => round[place].P99Milliseconds)))
        {
            AllocatedBytes = server.TellsAllocation ? Median(rounds.Select(round => round[place].Allocated / (double)round[place].Requests)) : null,
            CpuRatio = place == 0 ? null : Median(rounds.Select(round => round[place].CpuMicroseconds / round[0].CpuMicroseconds)),
        };
        Console.WriteLine($"{server.Name}: {FigureTable.Number(time.RequestsPerSecond)} requests/s, {FigureTable.Number(time.CpuMicroseconds)} µs");
        return time;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;

    private static string KeepAnswer(Served server, ServedDocument document, string folder)
    {
        var path = Path.Combine(folder, document.Path + ".answer");
        var answer = server.Ask(document);
        using var json = JsonDocument.Parse(answer);
        if (json.RootElement.TryGetProperty("errors", out var errors))
        {
            throw new InvalidOperationException($"{document.Name}: {errors}");
        }

        File.WriteAllBytes(path, answer);
        return path;
    }

    private static Served Ours(string book) =>
        Served.Start(ServingTable.Ours, "dotnet", [Program("RelGraph.BenchServer"), "graphql", book, "http://127.0.0.1:{port}"], tellsAllocation: true);

    private static Served Floor(string book) =>
        Served.Start(ServingTable.Floor, "dotnet", [Program("RelGraph.BenchServer"), "floor", book, "http://127.0.0.1:{port}"], isFloor: true, tellsAllocation: true);

    private static IEnumerable<Served> ScriptPeers(params string[] files)
    {
        if (!Directory.Exists(Path.Combine(Peers, "node_modules")))
        {
            Console.WriteLine($"mercurius and graphql-yoga are not installed; run npm ci in {Peers} to compare with them.");
            yield break;
        }

        yield return Served.Start("mercurius with JIT", "node", [Path.Combine(Peers, "mercurius.mjs"), "{port}", .. files]);
        yield return Served.Start("graphql-yoga", "node", [Path.Combine(Peers, "yoga.mjs"), "{port}", .. files]);
    }

    private static string Program(string name) => Path.Combine(Checkout.Root, "artifacts", "bin", name, "release", name + ".dll");
}
