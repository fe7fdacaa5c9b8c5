using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.History;

/// <summary>A fingerprint of a sequence of changes, extended change by change, so that the same content is recognised however it was cut into batches.</summary>
/// <remarks>SHA-256 chained over the changes. Begin it with a secret of the workspace: then it tells nobody what was in the changes. Not safe for concurrent use.</remarks>
public sealed class ChangeFingerprint
{
    private const int HeadLength = 24;
    private const int Begun = SHA256.HashSizeInBytes + HeadLength;

    private readonly byte[] _state = new byte[SHA256.HashSizeInBytes];
    // What is hashed is laid out in one piece: one call costs a third of four.
    private byte[] _piece = new byte[1024];

    /// <summary>Begins, or resumes from a state read earlier.</summary>
    /// <param name="state">32 bytes.</param>
    public ChangeFingerprint(ReadOnlySpan<byte> state) => state.CopyTo(_state);

    /// <summary>The state so far, 32 bytes; a copy.</summary>
    public byte[] State => [.. _state];

    /// <summary>Extends the fingerprint by a change.</summary>
    public void Add(Change change) => Add(change, change is Change.Assert assert ? FactJson.Write(assert.Fact.Content) : default);

    /// <summary>Extends the fingerprint by a change whose canonical content bytes are at hand.</summary>
    /// <param name="change">The change.</param>
    /// <param name="body">The canonical bytes of the asserted content; ignored for a retraction.</param>
    public void Add(Change change, ReadOnlySpan<byte> body)
    {
        var tail = change is Change.Assert { Fact: var asserted } ? asserted.Visibility.Owner : change.Key.Id;
        var most = Begun + body.Length + Encoding.UTF8.GetMaxByteCount(tail?.Length ?? 0);
        if (_piece.Length < most)
        {
            _piece = new byte[most * 2];
        }

        _state.CopyTo(_piece, 0);
        var head = _piece.AsSpan(SHA256.HashSizeInBytes, HeadLength);
        head.Clear();
        head[0] = (byte)(change is Change.Assert ? 1 : 2);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], (int)change.Key.Kind);
        BinaryPrimitives.WriteInt32LittleEndian(head[8..], change.Days.From.DayNumber);
        BinaryPrimitives.WriteInt32LittleEndian(head[12..], change.Days.To.DayNumber);
        if (change is Change.Assert { Fact: var fact })
        {
            head[1] = (byte)fact.Source;
            head[2] = (byte)fact.Visibility.Scope;
            BinaryPrimitives.WriteDoubleLittleEndian(head[16..], fact.Confidence);
        }

        var length = Begun;
        if (change is Change.Assert)
        {
            body.CopyTo(_piece.AsSpan(length));
            length += body.Length;
        }

        length += Encoding.UTF8.GetBytes(tail, _piece.AsSpan(length));
        SHA256.HashData(_piece.AsSpan(0, length), _state);
    }
}
