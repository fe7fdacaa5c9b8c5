using System.Reflection;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Turns exceptions into errors of a response, the one place where internals could leak and do not.</summary>
internal sealed class ErrorFactory(IErrorPresenter? presenter)
{
    public const string Masked = "The server failed to answer this; the cause is in its log.";

    public GraphQLError FromException(Exception exception, IReadOnlyList<Location> locations, IReadOnlyList<object>? path, string prefix = "")
    {
        exception = Unwrap(exception);
        var presented = exception switch
        {
            FieldException known => new PresentedError(known.Message, known.Code),
            _ => presenter?.Present(exception) ?? Known(exception),
        };
        return new GraphQLError(prefix + presented.Message)
        {
            Locations = locations,
            Path = path,
            Code = presented.Code,
            Extensions = presented.Extensions,
        };
    }

    /// <summary>The exception a resolver threw, without what reflection and tasks wrap around it.</summary>
    public static Exception Unwrap(Exception exception)
    {
        while (exception is TargetInvocationException or AggregateException && exception.InnerException is { } inner)
            exception = inner;
        return exception;
    }

    private static PresentedError Known(Exception exception) => exception switch
    {
        ScalarFormatException format => new(format.Message, ExecutionErrorCodes.BrokenPromise),
        _ => new(Masked, ExecutionErrorCodes.Internal),
    };
}
