namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>A host with the services it is given.</summary>
internal sealed class Services(params object[] services) : IServiceProvider
{
    public object? GetService(Type serviceType) => Array.Find(services, serviceType.IsInstanceOfType);
}
