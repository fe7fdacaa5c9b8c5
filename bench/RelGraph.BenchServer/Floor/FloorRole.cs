using System.Text.Json;
using RelGraph.BenchServer.Data;

namespace RelGraph.BenchServer.Floor;

/// <summary>The least a web server of .NET can do: the same bytes from typed objects by source-generated serialization, no GraphQL, no look at the request.</summary>
internal static class FloorRole
{
    /// <param name="builder">The host.</param>
    /// <param name="book">The data.</param>
    /// <param name="kept">A folder with answers that are no typed objects, one file per path.</param>
    public static WebApplication Create(WebApplicationBuilder builder, AddressBook book, string kept)
    {
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, FloorJson.Relaxed));
        var app = builder.Build();
        var json = FloorJson.Relaxed;
        app.MapPost("/hello", () => Results.Json(new Answer<Hello>(new Hello(book.Hello)), json.AnswerHello));
        app.MapPost("/contacts", () => Results.Json(new Answer<Contacts>(new Contacts(book.Contacts)), json.AnswerContacts));
        app.MapPost("/accounts", () => Results.Json(
            new Answer<Accounts>(new Accounts([.. book.Accounts.Select(account => new NestedAccount(
                account.Id, account.Name, [.. account.Contacts.Select(contact => new NestedContact(contact.Id, contact.Name, contact.Email, contact.Rank))]))])),
            json.AnswerAccounts));
        foreach (var file in Directory.EnumerateFiles(kept, "*.answer"))
        {
            // Not written from objects: bytes as they are, which is below any floor.
            var bytes = File.ReadAllBytes(file);
            app.MapPost("/" + Path.GetFileNameWithoutExtension(file), () => Results.Bytes(bytes, "application/json"));
        }

        return app;
    }
}
