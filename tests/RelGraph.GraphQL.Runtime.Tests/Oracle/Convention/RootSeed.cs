namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Convention;

/// <summary>The services of a request by the convention: the number of the root.</summary>
internal sealed class RootSeed(uint seed) : IServiceProvider
{
    public uint Hash { get; } = Mixing.Mix(seed, "root");

    public object? GetService(Type serviceType) => serviceType == typeof(RootSeed) ? this : null;
}
