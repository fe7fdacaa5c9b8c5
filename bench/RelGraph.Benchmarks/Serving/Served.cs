using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace RelGraph.Benchmarks.Serving;

/// <summary>A server of the comparison in a process of its own.</summary>
internal sealed class Served : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(120);
    private static readonly HttpClient Client = new();

    private readonly Process _process;
    private readonly int _port;

    private Served(string name, Process process, int port) => (Name, _process, _port) = (name, process, port);

    public string Name { get; }

    /// <summary>Whether it answers each document at a path of its own.</summary>
    public bool IsFloor { get; init; }

    /// <summary>Whether it tells what it allocated.</summary>
    public bool TellsAllocation { get; init; }

    /// <summary>Starts a program; <c>{port}</c> in its arguments is the port it is to listen to.</summary>
    public static Served Start(string name, string program, IEnumerable<string> arguments, bool isFloor = false, bool tellsAllocation = false)
    {
        var port = FreePort();
        var info = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument.Replace("{port}", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        var process = Process.Start(info)!;
        // Nobody reads what it says, and a full pipe would stop it.
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new Served(name, process, port) { IsFloor = isFloor, TellsAllocation = tellsAllocation };
    }

    public string Url(ServedDocument document) => $"http://127.0.0.1:{_port}/{(IsFloor ? document.Path : "graphql")}";

    /// <summary>The answer to a document, asked until the server has started.</summary>
    public byte[] Ask(ServedDocument document)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, Url(document)) { Content = new StringContent(Body(document), Encoding.UTF8, "application/json") };
                request.Headers.Accept.ParseAdd("application/json");
                using var answer = Client.Send(request);
                using var bytes = new MemoryStream();
                answer.Content.ReadAsStream().CopyTo(bytes);
                return answer.IsSuccessStatusCode ? bytes.ToArray() : throw new InvalidOperationException($"{Name} answered {(int)answer.StatusCode}: {Encoding.UTF8.GetString(bytes.ToArray())}");
            }
            catch (HttpRequestException) when (!_process.HasExited && clock.Elapsed < LongestStart)
            {
                Thread.Sleep(50);
            }
        }
    }

    /// <summary>Processor time of all its threads so far.</summary>
    public TimeSpan Cpu()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    /// <summary>Bytes its threads have allocated so far; 0 where it does not tell.</summary>
    public long Allocated() => TellsAllocation ? long.Parse(Client.GetStringAsync($"http://127.0.0.1:{_port}/allocated").GetAwaiter().GetResult(), CultureInfo.InvariantCulture) : 0;

    public static string Body(ServedDocument document) => JsonSerializer.Serialize(new { query = document.Text });

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
