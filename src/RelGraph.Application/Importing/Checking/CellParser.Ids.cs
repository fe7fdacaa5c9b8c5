using System.Text;
using RelGraph.Application.Rules;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Importing.Checking;

/// <summary>The columns that hold ids.</summary>
internal sealed partial class CellParser
{
    private object? ParseId(ReadOnlySpan<byte> cell, RowScope row)
    {
        Span<char> buffer = stackalloc char[FieldRules.MaxIdLength];
        return TryDecodeId(cell, buffer, out var id) ? id.ToString() : Refuse(cell, row);
    }

    private object? ParseReference(FactKind kind, ReadOnlySpan<byte> cell, RowScope row)
    {
        Span<char> buffer = stackalloc char[FieldRules.MaxIdLength];
        if (!TryDecodeId(cell, buffer, out var id))
        {
            return Refuse(cell, row);
        }

        return References.Resolve(_context, row, _field.Column, kind, id);
    }

    private Vendor? ParseVendor(ReadOnlySpan<byte> cell, RowScope row)
    {
        if (cell.SequenceEqual("us"u8))
        {
            return Vendor.Us;
        }

        return ParseReference(FactKind.Competitor, cell, row) is string id ? new Vendor(id) : null;
    }

    private string[]? ParseIds(ReadOnlySpan<byte> cell, RowScope row)
    {
        Span<char> buffer = stackalloc char[FieldRules.MaxIdLength];
        var ids = new List<string>(4);
        foreach (var part in cell.Split((byte)';'))
        {
            var one = Trim(cell[part]);
            if (one.IsEmpty)
            {
                continue;
            }

            if (!TryDecodeId(one, buffer, out var text))
            {
                Refuse(one, row);
            }
            else if (References.Resolve(_context, row, _field.Column, _field.Kinds[0], text) is { } id && !ids.Contains(id))
            {
                ids.Add(id);
            }
        }

        return [.. ids];
    }

    private object? ParseNode(ReadOnlySpan<byte> cell, RowScope row)
    {
        Span<char> buffer = stackalloc char[FieldRules.MaxIdLength + 32];
        var text = Decode(cell, buffer);
        if (text.IsEmpty)
        {
            return Refuse(cell, row);
        }

        var colon = text.IndexOf(':');
        if (colon > 0 && Names.TryParse<FactKind>(text[..colon].ToString(), out var named) && named != FactKind.None)
        {
            var bytes = cell[(cell.IndexOf((byte)':') + 1)..];
            return !_field.Kinds.Contains(named) || bytes.IsEmpty ? Refuse(cell, row)
                : ParseReference(named, Trim(bytes), row) is string id ? new NodeId(named, id)
                : null;
        }

        return ParseBareNode(cell, row);
    }

    /// <summary>An id without its kind: allowed where only one kind is, or where only one of the kinds has it.</summary>
    private object? ParseBareNode(ReadOnlySpan<byte> cell, RowScope row)
    {
        Span<char> buffer = stackalloc char[FieldRules.MaxIdLength];
        if (!TryDecodeId(cell, buffer, out var text))
        {
            return Refuse(cell, row);
        }

        if (_field.Kinds.Count == 1)
        {
            return References.Resolve(_context, row, _field.Column, _field.Kinds[0], text) is { } only ? new NodeId(_field.Kinds[0], only) : null;
        }

        var holders = new List<FactKind>(2);
        foreach (var kind in _field.Kinds)
        {
            if (_context.Ids.Find(kind, text, out _, out _) is IdState.Known or IdState.Rejected)
            {
                holders.Add(kind);
            }
        }

        var shown = RowScope.Show(cell);
        switch (holders.Count)
        {
            case 1:
                return References.Resolve(_context, row, _field.Column, holders[0], text) is { } id ? new NodeId(holders[0], id) : null;
            case 0:
                row.NotAllowed(ImportProblemKind.Reference, _field.Column, cell,
                    $"the id of {string.Join(" or ", _field.Kinds.Select(FieldTexts.Article))} in the bundle or in the workspace", "correct the id, or add the missing row");
                return null;
            default:
                row.NotAllowed(ImportProblemKind.Reference, _field.Column, cell, "the id of one thing only", $"write {string.Join(" or ", holders.Select(kind => $"{Names.Of(kind)}:{shown}"))}");
                return null;
        }
    }

    private static bool TryDecodeId(ReadOnlySpan<byte> cell, Span<char> buffer, out ReadOnlySpan<char> id)
    {
        id = [];
        if (!Encoding.UTF8.TryGetChars(cell, buffer, out var length) || length == 0)
        {
            return false;
        }

        id = buffer[..length];
        return FieldRules.IsId(id);
    }
}
