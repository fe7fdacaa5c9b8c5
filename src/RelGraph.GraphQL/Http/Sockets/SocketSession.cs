using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using RelGraph.GraphQL.Http.Streaming;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution;

namespace RelGraph.GraphQL.Http.Sockets;

/// <summary>One connection of the graphql-transport-ws protocol, from its first message to its last.</summary>
internal sealed class SocketSession(SocketChannel channel, ResponseStreams streams, StreamingOptions options, TimeProvider clock, ILogger logger)
{
    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SocketOperation, Task> _running = new();
    private readonly TaskCompletionSource<SocketClose> _closing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isInitialised;

    /// <summary>Serves the connection until the client leaves, breaks the protocol, or the server stops.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var stop = stopping.Register(() => _closing.TrySetResult(SocketClose.Stopping));
        using var patience = new CancellationTokenSource(options.InitPatience, clock);
        using var late = patience.Token.Register(() =>
        {
            if (!_isInitialised)
            {
                _closing.TrySetResult(SocketClose.InitTimeout);
            }
        });
        var receiving = ReceiveAsync();
        await Task.WhenAny(receiving, _closing.Task).ConfigureAwait(false);
        foreach (var operation in _operations.Values)
        {
            operation.End();
        }

        await channel.CloseAsync(_closing.Task.IsCompleted ? await _closing.Task.ConfigureAwait(false) : new SocketClose(1000, "")).ConfigureAwait(false);
        var closed = receiving.IsCompleted ? channel.DrainAsync() : receiving;
        if (await Task.WhenAny(closed, Task.Delay(options.ClosePatience, clock, CancellationToken.None)).ConfigureAwait(false) != closed)
        {
            channel.Abort();
        }

        await closed.ConfigureAwait(false);
        // What was begun between the two looks at the operations has ended, or ends now.
        foreach (var operation in _operations.Values)
        {
            operation.End();
        }

        await Task.WhenAll(_running.Values).ConfigureAwait(false);
    }

    private async Task ReceiveAsync()
    {
        try
        {
            while (await channel.ReceiveAsync().ConfigureAwait(false) is { } text)
            {
                // What comes after the decision to close is read to the end, not obeyed.
                if (!_closing.Task.IsCompleted)
                {
                    await ObeyAsync(SocketMessage.Parse(text)).ConfigureAwait(false);
                }
            }
        }
        catch (SocketCloseException exception)
        {
            _closing.TrySetResult(exception.Close);
        }
    }

    private Task ObeyAsync(SocketMessage message)
    {
        switch (message.Type)
        {
            case "connection_init" when _isInitialised:
                throw new SocketCloseException(SocketClose.TooManyInits);
            case "connection_init":
                _isInitialised = true;
                return SendAsync(SocketMessages.ConnectionAck());
            case "ping":
                return SendAsync(SocketMessages.Pong(message.Payload));
            case "subscribe" when !_isInitialised:
                throw new SocketCloseException(SocketClose.Unauthorised);
            case "subscribe":
                return SubscribeAsync(message);
            case "complete":
                if (_operations.TryRemove(message.Id!, out var ended))
                {
                    ended.End();
                }

                return Task.CompletedTask;
            default:
                return Task.CompletedTask;
        }
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The operation is disposed of when it has run.")]
    private Task SubscribeAsync(SocketMessage message)
    {
        if (_running.Count >= options.OperationsPerSocket)
        {
            return SendAsync(SocketMessages.Error(message.Id!, ExecutionResult.OfRequestErrors([
                new GraphQLError($"This socket runs {_running.Count} operations, and no more are allowed at the same time; complete one, or open another socket.") { Code = ExecutionErrorCodes.LimitExceeded },
            ])));
        }

        var operation = new SocketOperation(message.Id!, message.Request!, streams, channel);
        if (!_operations.TryAdd(operation.Id, operation))
        {
            operation.Dispose();
            throw new SocketCloseException(SocketClose.SubscriberExists(message.Id!));
        }

        // On a thread of its own accord: answering one operation must not keep the socket from reading the next message.
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _running[operation] = RunAsync(operation, begun.Task);
        begun.SetResult();
        return Task.CompletedTask;
    }

    [SuppressMessage("Design", "CA1031", Justification = "What nobody foresaw closes the socket, with the cause in the log.")]
    private async Task RunAsync(SocketOperation operation, Task begun)
    {
        await begun.ConfigureAwait(false);
        try
        {
            await operation.RunAsync(() => Forget(operation)).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "An operation over a WebSocket failed unexpectedly");
            _closing.TrySetResult(SocketClose.InternalError);
        }

        Forget(operation);
        _running.TryRemove(operation, out _);
        operation.Dispose();
    }

    private void Forget(SocketOperation operation) => _operations.TryRemove(KeyValuePair.Create(operation.Id, operation));

    private Task SendAsync(byte[] message) => channel.SendAsync(message, static () => true);
}
