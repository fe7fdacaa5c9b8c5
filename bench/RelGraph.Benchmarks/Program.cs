using RelGraph.Benchmarks.Catalog;
using RelGraph.Benchmarks.Chains;
using RelGraph.Benchmarks.GraphStores;
using RelGraph.Benchmarks.Hostile;
using RelGraph.Benchmarks.Imports;
using RelGraph.Benchmarks.Kernels;
using RelGraph.Benchmarks.Live;
using RelGraph.Benchmarks.LiveGraphs;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Benchmarks.Peers;
using RelGraph.Benchmarks.Queries;
using RelGraph.Benchmarks.Reports;
using RelGraph.Benchmarks.Serving;
using RelGraph.Benchmarks.Shapes;
using RelGraph.Benchmarks.Snapshots;
using RelGraph.Benchmarks.Starts;

var settings = new Settings(args);
string[] all = ["import", "snapshot", "chain", "live", "start"];
var names = args is ["all", ..] ? all : args.Take(1);
foreach (var name in names)
{
    switch (name)
    {
        case "import":
            Keep(ImportBenchmark.Run(settings));
            break;
        case "snapshot":
            Keep(await SnapshotBenchmark.RunAsync(settings));
            break;
        case "chain":
            Keep(ChainBenchmark.Run(settings));
            break;
        case "live":
            Keep(await LiveBenchmark.RunAsync(settings));
            break;
        case "live-graph":
            Keep(LiveGraphBenchmark.Run(settings));
            break;
        case "start":
            Keep(await StartBenchmark.RunAsync(settings));
            break;
        case "neo4j":
            Keep(GraphStoreBenchmark.Run(settings));
            break;
        case "peers":
            Keep(PeerBenchmark.Run(settings));
            break;
        case "queries":
            Keep(QueryBenchmark.Run(settings));
            break;
        case "shapes":
            Keep(ShapeBenchmark.Run(settings));
            break;
        case ShapeBenchmark.BuildStep:
            ShapeBenchmark.Build(settings.NumberAt(1));
            break;
        case ShapeBenchmark.OpenStep:
            ShapeBenchmark.Open(args[1]);
            break;
        case "serving":
            Keep(await ServingBenchmark.RunAsync(settings));
            break;
        case "serving-neo4j":
            Keep(await GraphServingBenchmark.RunAsync(settings));
            break;
        case "hostile":
            Keep(HostileBenchmark.Run());
            break;
        case "catalog":
            Keep(CatalogBenchmark.Run(settings));
            break;
        case "kernels":
            KernelRunner.Run(args[1..]);
            break;
        case "report":
            PerformancePage.Write();
            break;
        case ImportBenchmark.ImportStep:
            await ImportBenchmark.ImportAsync(args[1], args[2]);
            break;
        case ImportBenchmark.FloorStep:
            ImportFloor.Run(args[1], args[2]);
            break;
        case SnapshotBenchmark.LoadStep:
            await SnapshotBenchmark.LoadAsync(args[1]);
            break;
        case SnapshotBenchmark.FloorStep:
            SnapshotFloor.Run(args[1]);
            break;
        case StartBenchmark.OpenStep:
            await StartBenchmark.OpenAsync(args[1]);
            break;
        case GraphStoreBenchmark.WriteStep:
            await GraphSteps.WriteAsync(args[1], settings.NumberAt(2));
            break;
        case GraphStoreBenchmark.DigestStep:
            await GraphSteps.DigestAsync(args[1]);
            break;
        case GraphStoreBenchmark.ReadStep:
            await GraphSteps.ReadAsync(args[1]);
            break;
        case GraphStoreBenchmark.LoadStep:
            await GraphSteps.LoadAsync(args[1]);
            break;
        case GraphStoreBenchmark.LatencyStep:
            await GraphSteps.LatencyAsync(args[1], settings.NumberAt(2));
            break;
        case GraphStoreBenchmark.FloorStep:
            await GraphFloor.RunAsync(settings.NumberAt(1));
            break;
        default:
            return Usage();
    }
}

return args.Length == 0 ? Usage() : 0;

static void Keep(Results results)
{
    foreach (var line in results.Table())
    {
        Console.WriteLine(line);
    }

    Console.WriteLine($"load {results.LoadBefore} before, {results.LoadAfter} after; kept in {results.Keep(Checkout.Results)}");
}

static int Usage()
{
    Console.Error.WriteLine("""
        Usage: dotnet run -c Release --project bench/RelGraph.Benchmarks -- COMMAND [--name value ...]
          import    bundle of interactions into SQLite   --interactions 1000000 --contacts 100000 --repeat 3
          snapshot  picture of a large store             --contacts 1000000 --ties 5000000 --interactions 20000000
          chain     decision chain of 12 seats           --seats 12
          live      one more interaction, scores again   --repeat 200
          start     server on an existing sample store   --repeat 5
          all       the five above
          neo4j     a graph in Neo4j and in SQLite       --contacts 1000000 --heap 1g --repeat 20
                    (RELGRAPH_TEST_NEO4J names the folder of the script that starts a server)
          live-graph  batches of interactions, kernels kept up   --graph s,m --batches 40 --interactions 1000 --threads 2
          peers     whole-graph kernels against others   --graph s|m|rmat-s|rmat-m|file --edges FILE --rounds 9 --kernels all --peers igraph,scipy,graph-tool,networkx,gds
                    (those that are installed; gds needs RELGRAPH_TEST_NEO4J, and --heap 3g of memory)
          queries   questions about two people           --graph s|m --questions 5000 --peers igraph,gds
          shapes    memory, building, opening, growth    --largest 25000000
          catalog   every kernel: how soon it stops, memory told and held, progress   --graph s|m|rmat-s|rmat-m|file [--directed] --edges FILE --threads 1 --seconds 5 --kernels all
          serving   GraphQL over HTTP against other servers   --rounds 5 --seconds 5
                    (needs wrk; npm ci in bench/graphql-peers for the servers of Node)
          serving-neo4j  a decision chain in Neo4j, asked of RelGraph and of @neo4j/graphql   --rounds 5 --seconds 5 --heap 1g
                    (needs wrk, npm ci in bench/graphql-peers, and RELGRAPH_TEST_NEO4J)
          hostile   what refusing hostile GraphQL documents takes
          kernels   the inner computations, by BenchmarkDotNet
          report    docs/performance.md from bench/results
        Stores and bundles are made once in --work DIR (default: a folder of the temporary directory).
        """);
    return 2;
}
