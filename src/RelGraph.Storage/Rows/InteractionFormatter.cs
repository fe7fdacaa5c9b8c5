using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Evidence;

namespace RelGraph.Storage.Rows;

/// <summary>Writes the canonical bodies of interactions, of which there are millions, without reflection. For one thread at a time.</summary>
/// <remarks>Byte for byte what <see cref="FactJson"/> writes; it gives up on a text that must be escaped and on values that are never stored.</remarks>
internal sealed class InteractionFormatter
{
    private const int RoomForNumber = 32;
    private const int MostBytesPerChar = 3;

    private byte[] _buffer = new byte[1024];
    private int _length;
    private bool _isPlain;

    /// <summary>The body, valid until the next call; false when the general writer must write it.</summary>
    public bool TryWrite(Interaction interaction, out ReadOnlySpan<byte> body)
    {
        (_length, _isPlain) = (0, true);
        Put("{\"at\":\""u8);
        Put(interaction.At);
        var channel = ChannelNames.Of(interaction.Channel);
        _isPlain &= !channel.IsEmpty;
        Put("\",\"channel\":\""u8);
        Put(channel);
        Put("\""u8);
        Put(",\"minutes\":"u8, interaction.Minutes);
        if (interaction.Initiator is { } initiator)
        {
            Put(",\"initiator\":\""u8);
            Put(initiator);
        }

        Put(",\"employees\":["u8, interaction.Employees);
        Put(",\"contacts\":["u8, interaction.Contacts);
        if (interaction.TwoWay is { } twoWay)
        {
            Put(twoWay ? ",\"twoWay\":true"u8 : ",\"twoWay\":false"u8);
        }

        Put(",\"sentiment\":"u8, interaction.Sentiment);
        Put(",\"opportunity\":\""u8, interaction.Opportunity);
        Put(",\"subject\":\""u8, interaction.Subject);
        Put(",\"id\":\""u8, interaction.Id);
        Put("}"u8);
        body = _buffer.AsSpan(0, _length);
        return _isPlain && interaction.Id is not null;
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        _length += bytes.Length;
    }

    private void Put(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            Put(name);
            PutText(text);
            Put("\""u8);
        }
    }

    private void Put(ReadOnlySpan<byte> name, double? number)
    {
        if (number is { } value)
        {
            Put(name);
            // Minutes are mostly whole, and whole numbers are much cheaper to write; nought may have a sign that must stay.
            var whole = (int)value;
            _isPlain &= double.IsFinite(value);
            _isPlain &= whole == value && whole > 0 ? Utf8Formatter.TryFormat(whole, Room(RoomForNumber), out var written) : Utf8Formatter.TryFormat(value, Room(RoomForNumber), out written);
            _length += written;
        }
    }

    private void Put(ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        Put(name);
        for (var place = 0; place < texts.Count; place++)
        {
            Put(place == 0 ? "\""u8 : ",\""u8);
            PutText(texts[place]);
            Put("\""u8);
        }

        Put("]"u8);
    }

    private void Put(NodeId node)
    {
        _isPlain &= node.IsPerson;
        Put(node.Kind == FactKind.Employee ? "employee:"u8 : "contact:"u8);
        PutText(node.Id);
        Put("\""u8);
    }

    /// <summary>The form of the round trip, without the decimals that are nought at the end.</summary>
    private void Put(DateTimeOffset at)
    {
        Utf8Formatter.TryFormat(at, Room(RoomForNumber + RoomForNumber), out var written, 'O');
        const int Decimals = 20, Offset = 27;
        var form = _buffer.AsSpan(_length, written);
        var kept = form[Decimals..Offset].TrimEnd((byte)'0').Length;
        var end = kept == 0 ? Decimals - 1 : Decimals + kept;
        form[Offset..].CopyTo(form[end..]);
        _length += end + written - Offset;
    }

    private void PutText(string text)
    {
        if (text is null)
        {
            _isPlain = false;
            return;
        }

        var written = Encoding.UTF8.GetBytes(text, Room(text.Length * MostBytesPerChar));
        var bytes = _buffer.AsSpan(_length, written);
        _length += written;
        // A surrogate is always escaped, and half a one would not even survive as bytes.
        _isPlain &= (written == text.Length || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            && JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(bytes) < 0;
    }

    private Span<byte> Room(int length)
    {
        if (_buffer.Length - _length < length)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + length));
        }

        return _buffer.AsSpan(_length);
    }
}
