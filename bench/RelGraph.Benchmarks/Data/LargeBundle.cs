using System.Globalization;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Benchmarks.Data;

/// <summary>Writes a large company as a bundle of CSV files, as another system would export it.</summary>
internal static class LargeBundle
{
    /// <summary>Writes the bundle unless it is there already, and gives its folder.</summary>
    public static string Ensure(LargeCompany company, string work)
    {
        var folder = Path.Combine(work, $"bundle-{company.Contacts}-{company.Ties}-{company.Interactions}");
        if (Directory.Exists(folder))
        {
            return folder;
        }

        var partial = folder + ".partial";
        Directory.CreateDirectory(partial);
        Write(partial, "accounts.csv", "id,name,industry", company.Accounts, number => company.AccountOf(number) is var account ? $"{account.Id},{account.Name},{account.Industry}" : "");
        Write(partial, "contacts.csv", "id,name,rank", company.Contacts, number => company.ContactOf(number) is var contact ? $"{contact.Id},{contact.Name},{contact.Rank}" : "");
        Write(partial, "employees.csv", "id,name", company.Employees, number => company.EmployeeOf(number) is var employee ? $"{employee.Id},{employee.Name}" : "");
        Write(partial, "employments.csv", "contact,organisation", company.Contacts, number => company.EmploymentOf(number) is var job ? $"{job.Contact},{job.Organisation}" : "");
        Write(partial, "interactions.csv", "id,at,channel,minutes,initiator,employees,contacts,sentiment,subject", company.Interactions, number =>
        {
            var one = company.InteractionOf(number);
            return string.Create(CultureInfo.InvariantCulture, $"{one.Id},{one.At:yyyy-MM-ddTHH:mm:ssZ},{Names.Of(one.Channel)},{one.Minutes},{one.Initiator},{one.Employees[0]},{one.Contacts[0]},{one.Sentiment},{one.Subject}");
        });
        Directory.Move(partial, folder);
        return folder;
    }

    private static void Write(string folder, string name, string header, int rows, Func<int, string> row)
    {
        using var file = new StreamWriter(Path.Combine(folder, name));
        file.WriteLine(header);
        for (var number = 0; number < rows; number++)
        {
            file.WriteLine(row(number));
        }
    }
}
