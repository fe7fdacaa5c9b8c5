using RelGraph.GraphQL.Http.Streaming;
using RelGraph.GraphQL.Runtime.Execution.Engine;

namespace RelGraph.GraphQL.Http.Sockets;

/// <summary>One operation of a socket, from <c>subscribe</c> to <c>complete</c> or <c>error</c>.</summary>
internal sealed class SocketOperation(string id, GraphQLRequest request, ResponseStreams streams, SocketChannel channel) : IDisposable
{
    private readonly CancellationTokenSource _ending = new();

    public string Id => id;

    /// <summary>Ends it; nothing more is sent about it.</summary>
    public void End() => _ending.Cancel();

    public void Dispose() => _ending.Dispose();

    /// <summary>Sends the responses.</summary>
    /// <param name="done">Told before the last message is sent, because the client may use the id again as soon as it has that.</param>
    public async Task RunAsync(Action done)
    {
        try
        {
            await foreach (var response in streams.AnswerAsync(request, _ending.Token).ConfigureAwait(false))
            {
                using var written = response;
                if (!response.WasExecuted)
                {
                    await LastAsync(SocketMessages.Error(id, response)).ConfigureAwait(false);
                    return;
                }

                await channel.SendAsync(SocketMessages.Next(id, response), IsWanted).ConfigureAwait(false);
            }

            await LastAsync(SocketMessages.Complete(id)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_ending.IsCancellationRequested)
        {
            // The client does not want more, or the socket is closed.
        }

        Task LastAsync(byte[] message)
        {
            done();
            return channel.SendAsync(message, IsWanted);
        }
    }

    private bool IsWanted() => !_ending.IsCancellationRequested;
}
