using System.Net.Http.Headers;
using RelGraph.Storage.Neo4j.Transport.Answers;
using RelGraph.Storage.Neo4j.Transport.Failures;
using RelGraph.Storage.Neo4j.Transport.Requests;

namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>Sends a statement once and waits for its first rows. Every way this can fail becomes a value, so that the caller can decide about trying again.</summary>
internal sealed class QueryExchange(HttpClient client, Neo4jConnectionOptions options, TimeProvider time, string target)
{
    private static readonly MediaTypeWithQualityHeaderValue TypedRows = new(QueryContent.TypedJson);
    private static readonly MediaTypeWithQualityHeaderValue PlainRows = new(QueryContent.PlainJson);

    private readonly BookmarkKeeper _bookmarks = new();
    private volatile bool _hasAnswered;

    /// <summary>Sends. What was opened is closed again unless it goes out with the answer.</summary>
    public async Task<Attempt> SendAsync(CypherStatement statement, CancellationToken cancellation)
    {
        var watch = new SilenceWatch(options.ResponseTimeout, time, cancellation);
        var attempt = default(Attempt);
        try
        {
            attempt = await ExchangeAsync(statement, watch).ConfigureAwait(false);
        }
        catch (HttpRequestException error)
        {
            attempt = Unreached(ConnectionFailures.OfRequest(error, target));
        }
        catch (IOException error)
        {
            attempt = new Attempt(null, ConnectionFailures.OfAnswer(error, 0, target));
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            attempt = error.InnerException is TimeoutException && !watch.WasSilent
                ? Unreached(ConnectionFailures.ConnectTimeout(options.ConnectTimeout, target))
                : new Attempt(null, ConnectionFailures.Silence(options.ResponseTimeout, target));
        }
        finally
        {
            if (attempt.Answer is null)
            {
                watch.Dispose();
            }
        }

        return attempt;
    }

    private async Task<Attempt> ExchangeAsync(CypherStatement statement, SilenceWatch watch)
    {
        var sent = _bookmarks.Current;
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = new QueryContent(statement, sent, watch.Start) };
        request.Headers.Accept.Add(statement.PlainRows ? PlainRows : TypedRows);
        watch.Start();
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, watch.Token).ConfigureAwait(false);
        _hasAnswered = true;
        var attempt = default(Attempt);
        try
        {
            attempt = await UnderstandAsync(response, statement, watch, brought => _bookmarks.Advance(sent, brought)).ConfigureAwait(false);
        }
        finally
        {
            if (attempt.Answer is null)
            {
                response.Dispose();
            }
        }

        return attempt;
    }

    private async Task<Attempt> UnderstandAsync(HttpResponseMessage response, CypherStatement statement, SilenceWatch watch, Action<IReadOnlyList<string>> bookmarks)
    {
        if (!response.IsSuccessStatusCode)
        {
            return new Attempt(null, await ErrorAnswer.ReadAsync(response, target, watch.Token).ConfigureAwait(false));
        }

        if (!ErrorAnswer.MayBeNeo4j(response))
        {
            return new Attempt(null, ConnectionFailures.Foreign($"it answers with {response.Content.Headers.ContentType?.MediaType ?? "no content type"}", target));
        }

        var stream = await response.Content.ReadAsStreamAsync(watch.Token).ConfigureAwait(false);
        var answer = new QueryApiResult(response, stream, watch, typed: !statement.PlainRows, target, bookmarks);
        if (await answer.BeginAsync().ConfigureAwait(false) is not { } failure)
        {
            return new Attempt(answer, null);
        }

        await answer.DisposeAsync().ConfigureAwait(false);
        return new Attempt(null, failure);
    }

    /// <summary>Where no connection was ever made, the address is more likely wrong than the server busy: waiting would only delay the message.</summary>
    private Attempt Unreached(Failure failure) => new(null, failure with { IsTransient = failure.IsTransient && (_hasAnswered || !failure.DidNothing) });
}
