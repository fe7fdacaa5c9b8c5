using RelGraph.BenchServer;
using RelGraph.BenchServer.Data;
using RelGraph.BenchServer.Floor;
using RelGraph.BenchServer.Hostile;

// usage: RelGraph.BenchServer ROLE DATA URL; ROLE is graphql or floor, DATA the file the peers read too.
//        RelGraph.BenchServer hostile
if (args is ["hostile"])
{
    HostileRole.Run();
    return 0;
}

if (args is not [var role, var file, var url])
{
    Console.Error.WriteLine("usage: RelGraph.BenchServer graphql|floor DATA URL, or RelGraph.BenchServer hostile");
    return 2;
}

var book = AddressBook.Read(file);
var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls(url);
builder.Logging.ClearProviders();
await using var app = role switch
{
    "graphql" => GraphQLRole.Create(builder, book),
    "floor" => FloorRole.Create(builder, book, Path.GetDirectoryName(Path.GetFullPath(file))!),
    _ => throw new ArgumentException($"There is no role '{role}'; name graphql or floor."),
};
// Read before and after a round: all that was allocated, by every thread.
app.MapGet("/allocated", () => GC.GetTotalAllocatedBytes(precise: true));
await app.RunAsync();
return 0;
