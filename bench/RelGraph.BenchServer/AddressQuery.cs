using RelGraph.BenchServer.Data;

namespace RelGraph.BenchServer;

/// <summary>The root of the schema, as plain as the peers' resolvers.</summary>
internal sealed class AddressQuery(AddressBook book)
{
    public string Hello => book.Hello;

    public Contact[] Contacts => book.Contacts;

    public Account[] Accounts => book.Accounts;
}
