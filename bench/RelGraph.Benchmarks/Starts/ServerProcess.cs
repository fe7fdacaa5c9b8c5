using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using RelGraph.Benchmarks.Measuring;

namespace RelGraph.Benchmarks.Starts;

/// <summary>The server as its users start it, in a process of its own.</summary>
internal static class ServerProcess
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    /// <summary>The server, which is built with this program.</summary>
    private static string Program => Path.Combine(Checkout.Root, "artifacts", "bin", "RelGraph.GraphQL", "release", "RelGraph.GraphQL.dll");

    /// <summary>Starts the server on a store, asks until it answers a query, and stops it.</summary>
    /// <returns>The time from the start of the process to the answer.</returns>
    public static async Task<TimeSpan> StartAsync(string store)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var info = new ProcessStartInfo("dotnet") { WorkingDirectory = Path.GetDirectoryName(store), RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Program, "--workspace", store, "--urls", url })
        {
            info.ArgumentList.Add(argument);
        }

        using var client = new HttpClient();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(info)!;
        try
        {
            // Nobody reads what it says, and a full pipe would stop it.
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            while (!await AnswersAsync(client, url))
            {
                if (process.HasExited || clock.Elapsed > LongestStart)
                {
                    throw new InvalidOperationException("The server did not start; start it by hand to see why.");
                }

                await Task.Delay(5);
            }

            return clock.Elapsed;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client, string url)
    {
        try
        {
            using var query = new StringContent("""{"query":"{ __typename }"}""", Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(url + "/graphql", query);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
