using System.Globalization;
using System.Text;

namespace RelGraph.Simulation.Emission;

/// <summary>E-mail addresses and phone numbers that can belong to nobody: reserved domains, an unassigned prefix and an unassigned country.</summary>
internal static class Addresses
{
    public static string Email(string name, string? latin, string domain)
    {
        var local = new StringBuilder();
        foreach (var letter in latin ?? name)
        {
            _ = letter switch
            {
                ' ' => local.Append('.'),
                'ü' => local.Append("yu"),
                _ when char.IsAsciiLetter(letter) => local.Append(char.ToLowerInvariant(letter)),
                _ => local,
            };
        }

        return $"{local}@{domain}.example";
    }

    public static string Phone(int index, bool abroad) => string.Create(CultureInfo.InvariantCulture, $"{(abroad ? "+999" : "+86")} 100 {index / 10_000 % 10_000:0000} {index % 10_000:0000}");
}
