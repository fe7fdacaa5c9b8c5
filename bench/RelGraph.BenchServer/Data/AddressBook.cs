using System.Text.Json;

namespace RelGraph.BenchServer.Data;

/// <summary>What every server of the comparison answers from, read from one file.</summary>
/// <param name="Hello">A greeting.</param>
/// <param name="Contacts">People.</param>
/// <param name="Accounts">Customers with some of their people.</param>
internal sealed record AddressBook(string Hello, Contact[] Contacts, Account[] Accounts)
{
    public static AddressBook Read(string file) => JsonSerializer.Deserialize<AddressBook>(File.ReadAllText(file), JsonSerializerOptions.Web)!;
}
