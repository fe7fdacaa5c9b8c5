using Xunit;
using Xunit.Sdk;

namespace RelGraph.Testing.Stores;

/// <summary>A test of the contract of stores. It is skipped, by name, in a class whose store needs what is not there; see <see cref="StoreNeedAttribute"/>.</summary>
[XunitTestCaseDiscoverer("RelGraph.Testing.Stores.StoreFactDiscoverer", "RelGraph.Testing")]
public sealed class StoreFactAttribute : FactAttribute;
