using RelGraph.GraphQL.Runtime.Execution;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

internal sealed class Presenter(Func<Exception, PresentedError?> present) : IErrorPresenter
{
    public PresentedError? Present(Exception exception) => present(exception);
}
