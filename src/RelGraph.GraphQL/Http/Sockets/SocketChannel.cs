using System.Buffers;
using System.Net.WebSockets;
using RelGraph.GraphQL.Http.Streaming;

namespace RelGraph.GraphQL.Http.Sockets;

/// <summary>Whole messages over a socket: read one by one with a bound, sent by any number of senders one after the other.</summary>
/// <remarks>A client that takes nothing for <see cref="StreamingOptions.SendPatience"/> is disconnected; until then its senders wait, and nothing piles up.</remarks>
internal sealed class SocketChannel(WebSocket socket, StreamingOptions options, TimeProvider clock, long maxBytes) : IDisposable
{
    private const int ChunkBytes = 4096;

    private readonly SemaphoreSlim _sending = new(1, 1);

    public void Dispose() => _sending.Dispose();

    /// <summary>The next text message; null when the socket is closed or broken.</summary>
    /// <exception cref="SocketCloseException">The message is too big or not text.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync()
    {
        var message = new ArrayBufferWriter<byte>();
        try
        {
            while (true)
            {
                var chunk = await socket.ReceiveAsync(message.GetMemory(ChunkBytes), CancellationToken.None).ConfigureAwait(false);
                if (chunk.MessageType == WebSocketMessageType.Close)
                {
                    return null;
                }

                message.Advance(chunk.Count);
                if (message.WrittenCount > maxBytes)
                {
                    throw new SocketCloseException(SocketClose.TooBig(maxBytes));
                }

                if (chunk.EndOfMessage)
                {
                    return chunk.MessageType == WebSocketMessageType.Text ? message.WrittenMemory : throw new SocketCloseException(SocketClose.BadRequest("Messages must be text: one JSON object each."));
                }
            }
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            return null;
        }
    }

    /// <summary>Reads and forgets until the client has closed too: a connection ended with messages unread may lose the close frame on its way.</summary>
    public async Task DrainAsync()
    {
        var buffer = new byte[ChunkBytes];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None).ConfigureAwait(false)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception exception) when (IsBroken(exception) || exception is InvalidOperationException)
        {
            // Closed or broken: either way there is nothing more to read.
        }
    }

    /// <summary>Sends a message unless it is no longer wanted when its turn comes. A broken socket is no error here: receiving tells.</summary>
    public Task SendAsync(byte[] message, Func<bool> isWanted) => InTurnAsync(
        cancellation => isWanted() && socket.State == WebSocketState.Open ? socket.SendAsync(new ReadOnlyMemory<byte>(message), WebSocketMessageType.Text, true, cancellation).AsTask() : Task.CompletedTask);

    /// <summary>Sends the close frame.</summary>
    public Task CloseAsync(SocketClose close) => InTurnAsync(
        cancellation => socket.State is WebSocketState.Open or WebSocketState.CloseReceived ? socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, close.Reason, cancellation) : Task.CompletedTask);

    /// <summary>Ends the connection at once.</summary>
    public void Abort() => socket.Abort();

    private async Task InTurnAsync(Func<CancellationToken, Task> send)
    {
        await _sending.WaitAsync().ConfigureAwait(false);
        try
        {
            using var patience = new CancellationTokenSource(options.SendPatience, clock);
            await send(patience.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            socket.Abort();
        }
        finally
        {
            _sending.Release();
        }
    }

    private static bool IsBroken(Exception exception) => exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException;
}
