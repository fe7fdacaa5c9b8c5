using RelGraph.GraphQL.Runtime.Execution;

namespace RelGraph.GraphQL.Runtime.Diagnostics;

/// <summary>How a request can end, as spans, metrics and logs tell it.</summary>
public static class Outcomes
{
    /// <summary>It was answered without errors.</summary>
    public const string Success = "success";

    /// <summary>It was answered with data and errors.</summary>
    public const string Partial = "partial";

    /// <summary>It was executed and has errors only.</summary>
    public const string Failure = "failure";

    /// <summary>It was not executed: something is wrong with the request.</summary>
    public const string Refused = "refused";

    /// <summary>Nobody waited for the answer any more.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>How an answer counts.</summary>
    /// <param name="result">The answer.</param>
    /// <returns>One of the constants of this class.</returns>
    public static string Of(ExecutionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return !result.WasExecuted ? Refused : result.Errors.Count == 0 ? Success : result.HasData ? Partial : Failure;
    }
}
