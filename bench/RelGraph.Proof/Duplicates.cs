using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Proof;

/// <summary>Records some people twice, as busy teams do: a second contact of the same name and employer takes half of the conversations.</summary>
internal static class Duplicates
{
    /// <summary>One contact in so many is recorded twice.</summary>
    public const int OneIn = 33;

    private const string Mark = "-2";

    /// <summary>The facts with the duplicates.</summary>
    public static IEnumerable<Fact> In(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Content is Interaction interaction && Hash(interaction.Id) % 2 == 0)
            {
                yield return fact with
                {
                    Content = interaction with
                    {
                        Contacts = [.. interaction.Contacts.Select(Second)],
                        Initiator = interaction.Initiator is { Kind: FactKind.Contact } one ? NodeId.Contact(Second(one.Id)) : interaction.Initiator,
                    },
                };
                continue;
            }

            yield return fact;
            if (fact.Content is Contact contact && Second(contact.Id) != contact.Id)
            {
                yield return fact with { Content = contact with { Id = Second(contact.Id) } };
            }
            else if (fact.Content is Employment employment && Second(employment.Contact) != employment.Contact)
            {
                yield return fact with { Content = employment with { Contact = Second(employment.Contact) } };
            }
        }
    }

    private static string Second(string contact) => Hash(contact) % OneIn == 0 ? contact + Mark : contact;

    private static uint Hash(string id) => BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
