using System.Buffers;
using System.Text;
using System.Text.Json;
using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution.Output;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>The answer to one request: data, errors, or both (specification 7.1).</summary>
/// <remarks>Safe to write more than once, until it is disposed of; that gives its memory back for the next answer.</remarks>
public sealed class ExecutionResult : IDisposable
{
    // All of the response but its closing brace when there are no errors: see ResponseData.
    private readonly JsonOutput? _body;

    private ExecutionResult(JsonOutput? body, bool hasData, IReadOnlyList<GraphQLError> errors)
    {
        _body = body;
        HasData = hasData;
        Errors = errors;
    }

    /// <summary>Whether execution began. When it did not, the answer is a request error result and has no entry <c>data</c>.</summary>
    public bool WasExecuted => _body is not null;

    /// <summary>Whether <c>data</c> is present and not null.</summary>
    public bool HasData { get; }

    /// <summary>What went wrong, in the order it was found; empty when nothing did.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The operation it answers; null when none could be chosen.</summary>
    public OperationDefinition? Operation { get; private init; }

    /// <summary>What it was estimated to cost and came to; null when that was not worked out.</summary>
    public OperationCost? Cost => Budget?.Cost;

    private CostBudget? Budget { get; init; }

    /// <summary>Further entries for the key <c>extensions</c> of the response; null when there are none.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>An answer to a request that could not be executed.</summary>
    /// <param name="errors">What was wrong; at least one.</param>
    /// <returns>The answer, without data.</returns>
    public static ExecutionResult OfRequestErrors(IReadOnlyList<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (errors.Count == 0)
            throw new ArgumentException("A request error result needs at least one error.", nameof(errors));
        return new ExecutionResult(null, false, errors);
    }

    /// <summary>The same answer with one more entry of <see cref="Extensions"/>, in place of this one.</summary>
    internal ExecutionResult With(string key, object? value) =>
        new(_body, HasData, Errors) { Operation = Operation, Budget = Budget, Extensions = new Dictionary<string, object?>(Extensions ?? new Dictionary<string, object?>()) { [key] = value } };

    /// <summary>The same answer with the operation it belongs to, in place of this one.</summary>
    internal ExecutionResult About(OperationDefinition operation, CostBudget? budget) => new(_body, HasData, Errors) { Operation = operation, Budget = budget, Extensions = Extensions };

    internal static ExecutionResult OfExecution(JsonOutput body, bool hasData, IReadOnlyList<GraphQLError> errors) => new(body, hasData, errors);

    /// <summary>An answer to a request whose execution was ended.</summary>
    internal static ExecutionResult OfFailure(GraphQLError error)
    {
        using var data = new ResponseData();
        return data.ToResult(false, [error]);
    }

    /// <summary>Writes the answer as UTF-8 JSON, members of <c>data</c> in the order of the selections. Takes time linear in the size of the answer.</summary>
    /// <param name="output">Where to write.</param>
    public void WriteTo(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (IsPlain)
        {
            output.Write(_body!.Written);
            output.Write("}"u8);
            return;
        }

        using var writer = new Utf8JsonWriter(output, ResponseWriter.Options);
        WriteTo(writer);
    }

    /// <summary>Writes the answer as one JSON object, for use inside a larger message.</summary>
    /// <param name="writer">Where to write.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (Errors.Count > 0)
            ResponseWriter.WriteErrors(writer, Errors);
        if (_body is not null)
        {
            writer.WritePropertyName("data"u8);
            writer.WriteRawValue(_body.Written[ResponseData.Begin.Length..], skipInputValidation: true);
        }

        if (Extensions is { Count: > 0 })
        {
            writer.WritePropertyName("extensions"u8);
            ResponseWriter.WriteLeaf(writer, Extensions);
        }

        writer.WriteEndObject();
        writer.Flush();
    }

    /// <summary>The number of bytes that <see cref="WriteTo(IBufferWriter{byte})"/> writes, where that is known before; null where it is not.</summary>
    public int? Length => IsPlain ? _body!.Length + 1 : null;

    private bool IsPlain => _body is not null && Errors.Count == 0 && Extensions is not { Count: > 0 };

    /// <summary>Writes only the errors, as a JSON array, for protocols that send them apart from answers.</summary>
    /// <param name="writer">Where to write.</param>
    public void WriteErrorsTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ResponseWriter.WriteErrorList(writer, Errors);
        writer.Flush();
    }

    /// <summary>The answer as JSON text.</summary>
    /// <returns>What <see cref="WriteTo(IBufferWriter{byte})"/> writes.</returns>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        WriteTo(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Gives the memory of the answer back; it cannot be written any more.</summary>
    public void Dispose() => _body?.Dispose();
}
