using System.Globalization;
using System.Text;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Engine.History;

/// <summary>The identifiers by which an erased person is known again, in one normal form: id, e-mail, phone, and name with organisation.</summary>
public static class PersonIdentity
{
    private const int SignificantDigits = 9;
    private const int FewestDigits = 6;

    /// <summary>The identifier of a node.</summary>
    public static string OfNode(NodeId person) => "id " + person;

    /// <summary>E-mail and phone of a contact or employee in normal form; empty for any other content.</summary>
    /// <remarks>E-mail in lower case. Phone as its last nine digits, so that a country prefix does not matter; fewer than six digits identify nobody.</remarks>
    public static IEnumerable<string> OfAddresses(FactContent content)
    {
        var (email, phone) = content switch
        {
            Contact contact => (contact.Email, contact.Phone),
            Employee employee => (employee.Email, employee.Phone),
            _ => (null, null),
        };
        if (!string.IsNullOrWhiteSpace(email))
        {
            yield return "email " + Fold(email);
        }

        var digits = new string([.. (phone ?? "").Where(char.IsAsciiDigit)]);
        if (digits.Length >= FewestDigits)
        {
            yield return "phone " + digits[Math.Max(0, digits.Length - SignificantDigits)..];
        }
    }

    /// <summary>Each name of a person at an organisation.</summary>
    /// <param name="content">The contact or employee; other contents have no names here.</param>
    /// <param name="organisation">Where the person works; our own company for an employee.</param>
    public static IEnumerable<string> OfNames(FactContent content, string organisation) =>
        NamesOf(content).Select(name => $"name {Fold(name)} at {organisation}");

    /// <summary>The names of a contact or employee as recorded; empty for any other content.</summary>
    public static IEnumerable<string> NamesOf(FactContent content)
    {
        var (name, other) = content switch
        {
            Contact contact => (contact.Name, contact.OtherName),
            Employee employee => (employee.Name, employee.OtherName),
            _ => (null, null),
        };
        return new[] { name, other }.Where(text => !string.IsNullOrWhiteSpace(text))!;
    }

    /// <summary>The texts by which a free text may mention the person: names, e-mail and phone as recorded.</summary>
    public static IEnumerable<string> TextsOf(FactContent content) => NamesOf(content).Concat(content switch
    {
        Contact contact => new[] { contact.Email, contact.Phone },
        Employee employee => [employee.Email, employee.Phone],
        _ => [],
    }).Where(text => !string.IsNullOrWhiteSpace(text))!;

    private static string Fold(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormKC).ToLower(CultureInfo.InvariantCulture).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
