using System.Collections.Concurrent;
using System.Text.Json;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Storage.Rows;

/// <summary>Reads the bodies of interactions, of which there are millions, without reflection and with shared ids.</summary>
/// <remarks>Gives what <see cref="FactJson.Read"/> gives, or null where it meets a field it does not know, so that a new field is slow but never lost.</remarks>
internal static class InteractionBody
{
    private static readonly ConcurrentDictionary<string, Channel> Channels = new(StringComparer.Ordinal);

    /// <summary>The interaction of a canonical body; null when the general reader must read it.</summary>
    public static Interaction? TryRead(ReadOnlySpan<byte> body, TextCache texts)
    {
        var reader = new Utf8JsonReader(body);
        string? id = null, opportunity = null, subject = null;
        DateTimeOffset? at = null;
        Channel channel = default;
        double? minutes = null, sentiment = null;
        NodeId? initiator = null;
        IReadOnlyList<string> employees = [], contacts = [];
        bool? twoWay = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("employees"u8))
            {
                employees = Ids(ref reader, texts);
                continue;
            }

            if (name.SequenceEqual("contacts"u8))
            {
                contacts = Ids(ref reader, texts);
                continue;
            }

            var field = FieldOf(name);
            reader.Read();
            switch (field)
            {
                case 'i':
                    id = reader.GetString();
                    break;
                case 'a':
                    at = reader.GetDateTimeOffset();
                    break;
                case 'c':
                    channel = Channels.GetOrAdd(Text(ref reader, texts), static text => Names.TryParse<Channel>(text, out var found) ? found : throw new JsonException($"'{text}' is no channel."));
                    break;
                case 'm':
                    minutes = reader.GetDouble();
                    break;
                case 's':
                    sentiment = reader.GetDouble();
                    break;
                case 'n':
                    initiator = Node(ref reader, texts);
                    break;
                case 't':
                    twoWay = reader.GetBoolean();
                    break;
                case 'o':
                    opportunity = Text(ref reader, texts);
                    break;
                case 'u':
                    subject = reader.GetString();
                    break;
                default:
                    return null;
            }
        }

        return id is null || at is null ? null : new Interaction
        {
            Id = id,
            At = at.Value,
            Channel = channel,
            Minutes = minutes,
            Initiator = initiator,
            Employees = employees,
            Contacts = contacts,
            TwoWay = twoWay,
            Sentiment = sentiment,
            Opportunity = opportunity,
            Subject = subject,
        };
    }

    private static char FieldOf(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("id"u8) ? 'i'
        : name.SequenceEqual("at"u8) ? 'a'
        : name.SequenceEqual("channel"u8) ? 'c'
        : name.SequenceEqual("minutes"u8) ? 'm'
        : name.SequenceEqual("sentiment"u8) ? 's'
        : name.SequenceEqual("initiator"u8) ? 'n'
        : name.SequenceEqual("twoWay"u8) ? 't'
        : name.SequenceEqual("opportunity"u8) ? 'o'
        : name.SequenceEqual("subject"u8) ? 'u'
        : '\0';

    private static string Text(ref Utf8JsonReader reader, TextCache texts) => reader.ValueIsEscaped ? reader.GetString()! : texts.Get(reader.ValueSpan);

    private static NodeId Node(ref Utf8JsonReader reader, TextCache texts)
    {
        if (!reader.ValueIsEscaped)
        {
            var (kind, prefix) = reader.ValueSpan.StartsWith("employee:"u8) ? (FactKind.Employee, 9) : reader.ValueSpan.StartsWith("contact:"u8) ? (FactKind.Contact, 8) : default;
            if (prefix > 0 && reader.ValueSpan.Length > prefix)
            {
                return new NodeId(kind, texts.Get(reader.ValueSpan[prefix..]));
            }
        }

        return NodeId.TryParse(reader.GetString(), out var node) ? node : throw new JsonException("A node must be written like 'contact:C-17'.");
    }

    /// <summary>Most interactions have one participant a side, so the list of one is shared too.</summary>
    private static string[] Ids(ref Utf8JsonReader reader, TextCache texts)
    {
        reader.Read();
        string[]? alone = null;
        List<string>? several = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            if (alone is null)
            {
                alone = reader.ValueIsEscaped ? [reader.GetString()!] : texts.GetAlone(reader.ValueSpan);
                continue;
            }

            (several ??= [alone[0]]).Add(Text(ref reader, texts));
        }

        return several is not null ? [.. several] : alone ?? [];
    }
}
