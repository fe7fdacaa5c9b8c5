using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>Stands between a store and its server and passes everything on, except that what answers certain requests is delayed, held back or cut.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Uri _server;
    private readonly Task _accepting;

    public Relay(Uri server)
    {
        _server = server;
        _listener.Start();
        _accepting = Task.Run(AcceptAsync);
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>What happens to the answer of the request whose text is given.</summary>
    public Func<string, Trouble> Trouble { get; set; } = _ => Faults.Trouble.None;

    /// <summary>Answers that met trouble.</summary>
    public int Met => _met;

    /// <summary>How long a slow answer is held back.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromMilliseconds(50);

    private int _met;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(_server.Host, _server.Port, _stop.Token);
                var trouble = new StrongBoxed();
                using var either = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
                var up = ForwardAsync(client.GetStream(), server.GetStream(), trouble, either.Token);
                var down = ReturnAsync(server.GetStream(), client.GetStream(), trouble, either.Token);
                await Task.WhenAny(up, down);
                await either.CancelAsync();
                client.Close();
                server.Close();
                await Task.WhenAll(up, down);
            }
            catch (Exception error) when (error is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // One of the two went away, or the test is over.
            }
        }
    }

    private async Task ForwardAsync(NetworkStream from, NetworkStream to, StrongBoxed trouble, CancellationToken cancellation)
    {
        var buffer = new byte[BufferSize];
        while (await from.ReadAsync(buffer, cancellation) is > 0 and var length)
        {
            var met = Trouble(Encoding.UTF8.GetString(buffer, 0, length));
            if (met != Faults.Trouble.None)
            {
                Interlocked.Increment(ref _met);
                trouble.Value = met;
            }

            await to.WriteAsync(buffer.AsMemory(0, length), cancellation);
        }
    }

    private async Task ReturnAsync(NetworkStream from, NetworkStream to, StrongBoxed trouble, CancellationToken cancellation)
    {
        var buffer = new byte[BufferSize];
        while (await from.ReadAsync(buffer, cancellation) is > 0 and var length)
        {
            switch (trouble.Value)
            {
                case Faults.Trouble.Cut:
                    return;
                case Faults.Trouble.CutInTheMiddle:
                    await to.WriteAsync(buffer.AsMemory(0, Math.Max(1, length - 40)), cancellation);
                    return;
                case Faults.Trouble.Stalled:
                    await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
                    return;
                case Faults.Trouble.Slow:
                    await Task.Delay(Delay, cancellation);
                    break;
            }

            await to.WriteAsync(buffer.AsMemory(0, length), cancellation);
        }
    }

    private sealed class StrongBoxed
    {
        public volatile Trouble Value;
    }
}
