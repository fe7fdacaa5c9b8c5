using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace RelGraph.Neo4j.Tests.Fakes;

/// <summary>A server that answers as a test tells it: late, cut off, refused, over TLS.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<FakeRequest, Task<FakeReply>> _answer;
    private readonly X509Certificate2? _certificate;
    private readonly ConcurrentQueue<FakeRequest> _requests = new();
    private readonly Task _accepting;
    private int _count;

    public FakeServer(Func<FakeRequest, FakeReply> answer, X509Certificate2? certificate = null)
        : this(request => Task.FromResult(answer(request)), certificate)
    {
    }

    public FakeServer(Func<FakeRequest, Task<FakeReply>> answer, X509Certificate2? certificate = null)
    {
        (_answer, _certificate) = (answer, certificate);
        _listener.Start();
        _accepting = Task.Run(AcceptAsync);
    }

    public Uri Address => new($"{(_certificate is null ? "http" : "https")}://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyList<FakeRequest> Requests => [.. _requests];

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
        catch (Exception error) when (error is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = await OpenAsync(client);
                while (await RequestReader.ReadAsync(stream, _stop.Token) is var (head, body))
                {
                    var request = new FakeRequest(Interlocked.Increment(ref _count), head, body);
                    _requests.Enqueue(request);
                    if (!await ReplyAsync(stream, await _answer(request)))
                    {
                        return;
                    }
                }
            }
            catch (Exception error) when (error is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task<Stream> OpenAsync(TcpClient client)
    {
        if (_certificate is null)
        {
            return client.GetStream();
        }

        var secure = new SslStream(client.GetStream());
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
        return secure;
    }

    private async Task<bool> ReplyAsync(Stream stream, FakeReply reply)
    {
        if (reply.End == FakeEnd.Hangup)
        {
            return false;
        }

        var length = reply.Pieces.Sum(Encoding.UTF8.GetByteCount) + (reply.End == FakeEnd.Whole ? 0 : 1000);
        if (reply.End != FakeEnd.Silent || length > 1000)
        {
            await SendAsync(stream, $"HTTP/1.1 {reply.Status.ToString(CultureInfo.InvariantCulture)} Words\r\nContent-Type: {reply.ContentType}\r\nContent-Length: {length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n");
        }

        foreach (var piece in reply.Pieces)
        {
            await Task.Delay(reply.Pause, _stop.Token);
            await SendAsync(stream, piece);
        }

        if (reply.End == FakeEnd.Silent)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, _stop.Token);
        }

        return reply.End == FakeEnd.Whole;
    }

    private async Task SendAsync(Stream stream, string text)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), _stop.Token);
        await stream.FlushAsync(_stop.Token);
    }
}
