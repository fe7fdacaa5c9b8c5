using RelGraph.GraphQL.Runtime.Errors;

namespace RelGraph.GraphQL.Runtime.Execution.Output;

/// <summary>The response while its data is written: begun as the response that has no errors, which most have, so that its bytes are ready when the data is.</summary>
/// <remarks>Gives its memory to the result, or back when there is none.</remarks>
internal sealed class ResponseData : IDisposable
{
    private JsonOutput? _output = new();

    public ResponseData() => Output.Raw(Begin);

    /// <summary>What stands before the data of a response without errors.</summary>
    public static ReadOnlySpan<byte> Begin => "{\"data\":"u8;

    /// <summary>Where the data is written.</summary>
    public JsonOutput Output => _output ?? throw new ObjectDisposedException(nameof(ResponseData));

    /// <summary>The result, with null in place of the data when there is none.</summary>
    public ExecutionResult ToResult(bool hasData, IReadOnlyList<GraphQLError> errors)
    {
        var output = Output;
        _output = null;
        if (!hasData)
        {
            output.Truncate(Begin.Length);
            output.Null();
        }

        return ExecutionResult.OfExecution(output, hasData, errors);
    }

    public void Dispose() => _output?.Dispose();
}
