using System.Buffers;
using RelGraph.GraphQL.Runtime.Execution;

namespace RelGraph.GraphQL.Http.Streaming;

/// <summary>Writes responses as server-sent events by the graphql-sse protocol, distinct connections mode: <c>next</c> for each, then <c>complete</c>.</summary>
/// <remarks>
/// The next response is asked for when the one before is on its way, so a slow client slows its own stream only; one that takes nothing for
/// <see cref="StreamingOptions.SendPatience"/> is disconnected. When the server stops, the stream ends without <c>complete</c>, and clients connect again.
/// </remarks>
internal sealed class EventStreamResponse(HttpContext http, StreamingOptions options, TimeProvider clock)
{
    public async Task SendAsync(IAsyncEnumerable<ExecutionResult> responses, CancellationToken cancellation)
    {
        http.Response.ContentType = ResponseFormats.ContentType(ResponseFormat.EventStream);
        http.Response.Headers.CacheControl = "no-cache";
        // What nginx calls the header by which a server asks not to be buffered.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await WriteAsync(":\n\n"u8.ToArray(), cancellation).ConfigureAwait(false);
            await using var next = responses.GetAsyncEnumerator(cancellation);
            while (await MoveAsync(next, cancellation).ConfigureAwait(false))
            {
                await WriteAsync(Event(next.Current), cancellation).ConfigureAwait(false);
            }

            await WriteAsync("event: complete\ndata: \n\n"u8.ToArray(), cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The client left, or the server stops.
        }
    }

    /// <summary>Waits for the next response, with comments in between.</summary>
    private async ValueTask<bool> MoveAsync(IAsyncEnumerator<ExecutionResult> responses, CancellationToken cancellation)
    {
        var moving = responses.MoveNextAsync().AsTask();
        try
        {
            while (true)
            {
                try
                {
                    return await moving.WaitAsync(options.KeepAlive, clock, cancellation).ConfigureAwait(false);
                }
                catch (TimeoutException) when (!moving.IsCompleted)
                {
                    await WriteAsync(":\n\n"u8.ToArray(), cancellation).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            // The stream may not be disposed of while it moves; it obeys the same cancellation.
            await ((Task)moving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(options.SendPatience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            await http.Response.BodyWriter.WriteAsync(bytes, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            http.Abort();
            throw;
        }
    }

    private static byte[] Event(ExecutionResult response)
    {
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write("event: next\ndata: "u8);
        response.WriteTo(bytes);
        response.Dispose();
        bytes.Write("\n\n"u8);
        return bytes.WrittenSpan.ToArray();
    }
}
