using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace RelGraph.Testing.Stores;

/// <summary>Finds the tests of the contract, and skips those whose class needs what is not there.</summary>
/// <param name="messages">Where the runner hears of trouble.</param>
public sealed class StoreFactDiscoverer(IMessageSink messages) : IXunitTestCaseDiscoverer
{
    /// <inheritdoc/>
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var need = testMethod.TestClass.Class.ToRuntimeType().GetCustomAttribute<StoreNeedAttribute>(inherit: true);
        yield return new StoreTestCase(messages, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, need?.WhyNot);
    }
}
