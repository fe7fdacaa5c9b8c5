using System.Runtime.CompilerServices;
using System.Text.Json;
using RelGraph.Storage.Neo4j.Transport.Failures;

namespace RelGraph.Storage.Neo4j.Transport.Answers;

/// <summary>An answer of the Query API while it streams in. Takes over the response and its watch.</summary>
/// <param name="response">The response.</param>
/// <param name="stream">Its body.</param>
/// <param name="watch">Ends waiting.</param>
/// <param name="typed">Whether values come with their types.</param>
/// <param name="target">What is reached, for messages.</param>
/// <param name="bookmarks">Told the bookmarks of the answer, once it is complete.</param>
internal sealed class QueryApiResult(HttpResponseMessage response, Stream stream, SilenceWatch watch, bool typed, string target, Action<IReadOnlyList<string>> bookmarks)
    : CypherResult
{
    private const int Batch = 1000;

    private readonly AnswerParser _parser = new(typed);
    private readonly AnswerBuffer _buffer = new();
    private List<object?[]> _rows = new(Batch);
    private CypherSummary? _summary;
    private long _delivered;
    private bool _isTaken;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Fields => _parser.Fields ?? [];

    /// <inheritdoc/>
    public override CypherSummary? Summary => _summary;

    /// <summary>Waits for the first rows, or for the end of an answer without any.</summary>
    /// <returns>Why the statement failed before it gave a row; null when it did not.</returns>
    public ValueTask<Failure?> BeginAsync() => AdvanceAsync(enough: 1);

    /// <inheritdoc/>
    public override async IAsyncEnumerable<IReadOnlyList<object?[]>> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        if (_isTaken)
        {
            throw new InvalidOperationException("An answer streams once; keep the rows, or run the statement again.");
        }

        _isTaken = true;
        using var registration = cancellation.UnsafeRegister(static state => ((SilenceWatch)state!).Cancel(), watch);
        while (true)
        {
            if (_summary is null && await AdvanceAsync(Batch).ConfigureAwait(false) is { } failure)
            {
                throw failure.Error;
            }

            if (_rows.Count > 0)
            {
                var rows = _rows;
                _rows = new List<object?[]>(_summary is null ? Batch : 0);
                _delivered += rows.Count;
                yield return rows;
            }

            if (_summary is not null)
            {
                yield break;
            }

            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        // Closes the connection unless the answer was read to its end.
        response.Dispose();
        watch.Dispose();
        _buffer.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Reads on until there are enough rows or the answer ends.</summary>
    private async ValueTask<Failure?> AdvanceAsync(int enough)
    {
        try
        {
            while (true)
            {
                _buffer.Parse(_parser, _rows, Batch);
                if (_parser.IsComplete)
                {
                    return await EndAsync().ConfigureAwait(false);
                }

                if (_rows.Count >= enough)
                {
                    return null;
                }

                watch.Start();
                if (!await _buffer.FillAsync(stream, watch.Token).ConfigureAwait(false))
                {
                    return ConnectionFailures.OfAnswer(null, _delivered, target);
                }
            }
        }
        catch (JsonException error)
        {
            return ConnectionFailures.Foreign($"its answer cannot be understood ({error.Message})", target, error);
        }
        catch (IOException error)
        {
            return ConnectionFailures.OfAnswer(error, _delivered, target);
        }
        catch (OperationCanceledException) when (watch.WasSilent)
        {
            return ConnectionFailures.Silence(watch.Limit, target);
        }
        finally
        {
            watch.Pause();
        }
    }

    private async ValueTask<Failure?> EndAsync()
    {
        if (AnswerEnd.Failure(_parser.Rest, target) is { } failure)
        {
            return failure;
        }

        if (_parser.Fields is null)
        {
            return ConnectionFailures.Foreign("its answer has neither data nor errors", target);
        }

        // The body has an end of its own after the last brace; only then can the connection be used again.
        watch.Start();
        while (await _buffer.FillAsync(stream, watch.Token).ConfigureAwait(false))
        {
            _buffer.Clear();
        }

        bookmarks(AnswerEnd.Bookmarks(_parser.Rest));
        _summary = AnswerEnd.Summary(_parser.Rest);
        return null;
    }
}
