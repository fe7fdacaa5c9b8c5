using System.Buffers.Text;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Storage.Rows;

/// <summary>Reads canonical bodies of interactions straight into a batch: no objects, no general reader. For one thread at a time.</summary>
/// <remarks>
/// It knows just the form that <see cref="FactJson"/> writes, without escapes. Whatever else it meets it leaves to the general reader,
/// so that an odd body is slow and never misread.
/// </remarks>
internal sealed class InteractionParser(ScanNames names)
{
    private long _ticks;
    private Channel _channel;
    private double? _minutes;
    private double? _sentiment;
    private bool? _twoWay;
    private int _initiator;
    private int _opportunity;

    /// <summary>Adds the interaction of a body to a batch; false, with the batch as it was but for names it has met, when the general reader must read it.</summary>
    public bool TryAdd(ReadOnlySpan<byte> body, DayRange valid, Visibility visibility, InteractionBatch batch)
    {
        (_ticks, _channel, _minutes, _sentiment, _twoWay, _initiator, _opportunity) = (-1, Channel.None, null, null, null, -1, -1);
        if (body.Contains((byte)'\\') || !TryRead(body, batch, out var id) || _ticks < 0 || _channel == Channel.None || id.IsEmpty)
        {
            batch.Abandon();
            return false;
        }

        if (_initiator >= 0)
        {
            batch.Include(_initiator);
        }

        batch.Add(new InteractionRow(_ticks, _channel, _minutes, _twoWay, _sentiment, _initiator, _opportunity, valid, visibility), id);
        return true;
    }

    private bool TryRead(ReadOnlySpan<byte> body, InteractionBatch batch, out ReadOnlySpan<byte> id)
    {
        id = default;
        if (body.Length < 2 || body[0] != '{' || body[^1] != '}')
        {
            return false;
        }

        var rest = body[1..^1];
        while (!rest.IsEmpty)
        {
            if (!TryString(ref rest, out var name) || rest.Length < 2 || rest[0] != ':')
            {
                return false;
            }

            rest = rest[1..];
            if (rest[0] == '"')
            {
                if (!TryString(ref rest, out var text) || !TryText(name, text, batch))
                {
                    return false;
                }

                if (name.SequenceEqual("id"u8))
                {
                    id = text;
                }
            }
            else if (rest[0] == '[' ? !TryPeople(name, ref rest, batch) : !TryPlain(name, ref rest))
            {
                return false;
            }

            if (rest.IsEmpty)
            {
                return true;
            }

            if (rest[0] != ',')
            {
                return false;
            }

            rest = rest[1..];
        }

        return false;
    }

    private bool TryText(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> text, InteractionBatch batch)
    {
        if (name.SequenceEqual("at"u8))
        {
            return InstantText.TryRead(text, out _ticks);
        }

        if (name.SequenceEqual("channel"u8))
        {
            _channel = ChannelNames.Find(text);
            return true;
        }

        if (name.SequenceEqual("initiator"u8))
        {
            var (kind, prefix) = text.StartsWith("employee:"u8) ? (FactKind.Employee, 9) : text.StartsWith("contact:"u8) ? (FactKind.Contact, 8) : default;
            if (prefix == 0 || text.Length == prefix)
            {
                return false;
            }

            _initiator = names.Person(kind, text[prefix..], batch);
            return true;
        }

        if (name.SequenceEqual("opportunity"u8))
        {
            _opportunity = names.Opportunity(text, batch);
            return true;
        }

        return name.SequenceEqual("id"u8) || name.SequenceEqual("subject"u8);
    }

    private bool TryPeople(scoped ReadOnlySpan<byte> name, ref ReadOnlySpan<byte> rest, InteractionBatch batch)
    {
        var kind = name.SequenceEqual("employees"u8) ? FactKind.Employee : name.SequenceEqual("contacts"u8) ? FactKind.Contact : FactKind.None;
        if (kind == FactKind.None)
        {
            return false;
        }

        rest = rest[1..];
        while (!rest.IsEmpty && rest[0] != ']')
        {
            if (rest[0] == ',')
            {
                rest = rest[1..];
            }

            if (!TryString(ref rest, out var person))
            {
                return false;
            }

            batch.Include(names.Person(kind, person, batch));
        }

        if (rest.IsEmpty)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private bool TryPlain(scoped ReadOnlySpan<byte> name, ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)',');
        var value = end < 0 ? rest : rest[..end];
        rest = rest[value.Length..];
        if (name.SequenceEqual("twoWay"u8))
        {
            _twoWay = value.SequenceEqual("true"u8);
            return _twoWay.Value || value.SequenceEqual("false"u8);
        }

        if (!TryNumber(value, out var number))
        {
            return false;
        }

        if (name.SequenceEqual("minutes"u8))
        {
            _minutes = number;
            return true;
        }

        _sentiment = number;
        return name.SequenceEqual("sentiment"u8);
    }

    private static bool TryNumber(ReadOnlySpan<byte> text, out double number)
    {
        var whole = 0;
        if (text.Length is > 0 and < 9)
        {
            foreach (var digit in text)
            {
                if (digit is < (byte)'0' or > (byte)'9')
                {
                    return Utf8Parser.TryParse(text, out number, out var used) && used == text.Length;
                }

                whole = (whole * 10) + (digit - '0');
            }

            number = whole;
            return true;
        }

        return Utf8Parser.TryParse(text, out number, out var length) && length == text.Length && length > 0;
    }

    private static bool TryString(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> text)
    {
        text = default;
        var end = rest.Length > 1 && rest[0] == '"' ? rest[1..].IndexOf((byte)'"') : -1;
        if (end < 0)
        {
            return false;
        }

        text = rest.Slice(1, end);
        rest = rest[(end + 2)..];
        return true;
    }
}
