using System.Globalization;

namespace RelGraph.Simulation.Firm;

/// <summary>Ids of everything, padded so that ordinal order is the order of creation.</summary>
internal static class Ids
{
    public static string Account(SimulationOptions options, int index) => "A-" + Padded(index + 1, options.Accounts, 3);

    public static string Contact(SimulationOptions options, int index) => "C-" + Padded(index + 1, (long)(options.Accounts * options.ContactsPerAccount), 4);

    public static string Employee(SimulationOptions options, int index) => "E-" + Padded(index + 1, options.Employees, 2);

    public static string Opportunity(SimulationOptions options, int index) => "O-" + Padded(index + 1, options.Opportunities, 4);

    public static string Team(int index) => "T-" + Padded(index + 1, 99, 2);

    public static string Competitor(int index) => "R-" + Padded(index + 1, 9, 1);

    public static string RivalStaff(int competitor, int index) => $"RC-{Padded(competitor + 1, 9, 1)}-{Padded(index + 1, 9, 1)}";

    public static string Partner(int index) => "PT-" + Padded(index + 1, 9, 1);

    public static string PartnerStaff(int partner) => $"PC-{Padded(partner + 1, 9, 1)}";

    public static string Padded(long number, long most, int least) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Max(least, most.ToString(CultureInfo.InvariantCulture).Length), '0');
}
