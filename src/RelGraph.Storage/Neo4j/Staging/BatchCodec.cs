using System.IO.Compression;
using System.Text;
using System.Text.Json;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Rows;

namespace RelGraph.Storage.Neo4j.Staging;

/// <summary>Packs changes for the time between their staging and their commit. For one thread at a time.</summary>
/// <remarks>A format byte, then change by change; compressed, in base 64.</remarks>
internal sealed class BatchCodec
{
    private const byte Format = 1;

    private readonly CanonicalBody _bodies = new();
    private readonly TextCache _texts = new();

    /// <summary>Packs changes, and extends the fingerprint by them.</summary>
    public string Pack(IEnumerable<Change> changes, ChangeFingerprint? fingerprint = null)
    {
        using var packed = new MemoryStream();
        using (var squeezed = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var writer = new BinaryWriter(new BufferedStream(squeezed, 1 << 16), Encoding.UTF8, leaveOpen: false))
        {
            writer.Write(Format);
            foreach (var change in changes)
            {
                var body = change is Change.Assert { Fact.Content: var content } ? _bodies.Of(content) : default;
                fingerprint?.Add(change, body);
                Write(writer, change, body);
            }
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <summary>Unpacks changes.</summary>
    /// <exception cref="InvalidDataException">The text is not of that form.</exception>
    public List<Change> Unpack(string text, int count)
    {
        try
        {
            using var reader = new BinaryReader(new BufferedStream(new BrotliStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress), 1 << 16), Encoding.UTF8);
            if (reader.ReadByte() != Format)
            {
                throw new InvalidDataException("a newer RelGraph packed it");
            }

            var changes = new List<Change>(count);
            for (var i = 0; i < count; i++)
            {
                changes.Add(Read(reader));
            }

            return changes;
        }
        catch (Exception wrong) when (wrong is FormatException or EndOfStreamException or JsonException or ArgumentException or InvalidOperationException)
        {
            throw new InvalidDataException(wrong.Message, wrong);
        }
    }

    private static void Write(BinaryWriter writer, Change change, ReadOnlySpan<byte> body)
    {
        writer.Write(change is Change.Assert);
        writer.Write7BitEncodedInt((int)change.Key.Kind);
        writer.Write7BitEncodedInt(change.Days.From.DayNumber);
        writer.Write7BitEncodedInt(change.Days.To.DayNumber);
        if (change is not Change.Assert { Fact: var fact })
        {
            // A key is any text, also one that is no valid UTF-16 and would not survive as UTF-8.
            writer.Write7BitEncodedInt(change.Key.Id.Length);
            foreach (var unit in change.Key.Id)
            {
                writer.Write((ushort)unit);
            }

            return;
        }

        writer.Write7BitEncodedInt((int)fact.Source);
        writer.Write(fact.Confidence);
        writer.Write7BitEncodedInt((int)fact.Visibility.Scope);
        writer.Write(fact.Visibility.Owner ?? "");
        writer.Write7BitEncodedInt(body.Length);
        writer.Write(body);
    }

    private Change Read(BinaryReader reader)
    {
        var isAssertion = reader.ReadBoolean();
        var kind = (FactKind)reader.Read7BitEncodedInt();
        var days = new DayRange(DateOnly.FromDayNumber(reader.Read7BitEncodedInt()), DateOnly.FromDayNumber(reader.Read7BitEncodedInt()));
        if (!isAssertion)
        {
            var key = new char[reader.Read7BitEncodedInt()];
            for (var i = 0; i < key.Length; i++)
            {
                key[i] = (char)reader.ReadUInt16();
            }

            return new Change.Retract(new FactKey(kind, new string(key)), days);
        }

        var source = (FactSource)reader.Read7BitEncodedInt();
        var confidence = reader.ReadDouble();
        var scope = (VisibilityScope)reader.Read7BitEncodedInt();
        var owner = reader.ReadString();
        var body = reader.ReadBytes(reader.Read7BitEncodedInt());
        var content = kind == FactKind.Interaction && InteractionBody.TryRead(body, _texts) is { } interaction ? interaction : FactJson.Read(kind, body);
        return new Change.Assert(new Fact(content, days)
        {
            Source = source,
            Confidence = confidence,
            Visibility = scope == VisibilityScope.Shared ? default : new Visibility(scope, owner),
        });
    }
}
