using System.Text.Encodings.Web;
using System.Text.Json;

namespace RelGraph.Benchmarks.Serving;

/// <summary>The data of the comparison: the same every time, names in both scripts.</summary>
internal static class AddressBookFile
{
    private const int Contacts = 50;
    private const int Accounts = 20;
    private const int ContactsPerAccount = 5;

    private static readonly string[] Names = ["李伟", "王芳", "Anna Berg", "张娜", "John Smith", "刘敏", "Maria Rossi", "陈静"];
    private static readonly string[] Cities = ["上海", "北京", "Berlin", "深圳", "Paris"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string folder)
    {
        var path = Path.Combine(folder, "address-book.json");
        var book = new
        {
            Hello = "world",
            Contacts = Enumerable.Range(0, Contacts).Select(Contact),
            Accounts = Enumerable.Range(0, Accounts).Select(number => new
            {
                Id = $"A-{number}", Name = $"华东{number}集团", Industry = "零售", Region = "华东",
                Contacts = Enumerable.Range(1000 + (number * ContactsPerAccount), ContactsPerAccount).Select(Contact),
            }),
        };
        File.WriteAllText(path, JsonSerializer.Serialize(book, Json));
        return path;
    }

    private static object Contact(int number) => new
    {
        Id = $"C-{number}", Name = Names[number % Names.Length], Email = $"person{number}@example.com", Rank = 1 + (number % 5), City = Cities[number % Cities.Length],
    };
}
