using System.Globalization;
using System.Text;
using RelGraph.Application.Rules;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Importing.Checking;

/// <summary>Reads the cells of one column into values of its field's type, and reports those that are not.</summary>
internal sealed partial class CellParser
{
    /// <summary>The largest cell in bytes.</summary>
    public const int MaxCellSize = FieldRules.MaxTextSize;

    private static readonly object True = true;
    private static readonly object False = false;

    private readonly FactField _field;
    private readonly ImportContext _context;
    private readonly bool _isId;
    private readonly bool _isPast;
    private readonly Dictionary<string, object>.AlternateLookup<ReadOnlySpan<char>> _choices;

    /// <summary>A parser for a field.</summary>
    /// <param name="kind">The kind the field belongs to.</param>
    /// <param name="field">The field.</param>
    /// <param name="context">Zone, currency, today and ids.</param>
    public CellParser(FactKind kind, FactField field, ImportContext context)
    {
        _field = field;
        _context = context;
        _isId = FieldTexts.IsId(field);
        _isPast = FieldRules.TellsOfThePast(kind, field);
        var choices = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in field.AllowedNames)
        {
            choices[name] = Names.TryParse(field.ClrType, name, out var value) ? value : name;
        }

        _choices = choices.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The value of a cell; null when it is empty or, after a report, when it is not allowed.</summary>
    public object? Parse(ReadOnlySpan<byte> cell, RowScope row)
    {
        if (cell.IsEmpty)
        {
            return null;
        }

        if (cell.Length > MaxCellSize)
        {
            row.Report(ImportProblemKind.Value, _field.Column, RowScope.Show(cell),
                string.Create(CultureInfo.InvariantCulture, $"{row.Table.Subject}{_field.Column} is {cell.Length} bytes long but at most {MaxCellSize} are allowed"), "shorten the value");
            return null;
        }

        return _field.Type == FieldType.Text && !_isId ? ParseText(cell, row) : ParseTrimmed(Trim(cell), row);
    }

    private object? ParseTrimmed(ReadOnlySpan<byte> cell, RowScope row) => cell.IsEmpty ? null : _field.Type switch
    {
        FieldType.Text => ParseId(cell, row),
        FieldType.Id => ParseReference(_field.Kinds[0], cell, row),
        FieldType.Node => ParseNode(cell, row),
        FieldType.Vendor => ParseVendor(cell, row),
        FieldType.IdList => ParseIds(cell, row),
        FieldType.WholeNumber => ParseWhole(cell, row),
        FieldType.Number => ParseNumber(cell, row),
        FieldType.ExactNumber => ParseExact(cell, row),
        FieldType.Boolean => ParseBoolean(cell, row),
        FieldType.Date => ParseDate(cell, row),
        FieldType.Instant => ParseInstant(cell, row),
        FieldType.Money => ParseMoney(cell, row),
        _ => ParseChoice(cell, row),
    };

    /// <summary>Texts keep their blanks; only an all-blank one is empty.</summary>
    private string? ParseText(ReadOnlySpan<byte> cell, RowScope row)
    {
        var text = Encoding.UTF8.GetString(cell);
        return !FieldRules.IsText(text) ? (string?)Refuse(cell, row) : string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private object? ParseBoolean(ReadOnlySpan<byte> cell, RowScope row)
    {
        Span<char> buffer = stackalloc char[8];
        var text = Decode(cell, buffer);
        return text switch
        {
            "1" or "是" => True,
            "0" or "否" => False,
            _ when Is(text, "true") || Is(text, "yes") => True,
            _ when Is(text, "false") || Is(text, "no") => False,
            _ when !_field.IsRequired && Is(text, "unknown") => null,
            _ => Refuse(cell, row),
        };
    }

    private object? ParseWhole(ReadOnlySpan<byte> cell, RowScope row) =>
        int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && FieldRules.IsWithinLimits(_field, number) ? number : Refuse(cell, row);

    private object? ParseNumber(ReadOnlySpan<byte> cell, RowScope row) =>
        double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number) && FieldRules.IsWithinLimits(_field, number)
            ? number
            : Refuse(cell, row);

    private object? ParseExact(ReadOnlySpan<byte> cell, RowScope row) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && FieldRules.IsWithinLimits(_field, (double)number)
            ? number
            : Refuse(cell, row);

    private object? ParseMoney(ReadOnlySpan<byte> cell, RowScope row) =>
        cell.Length <= 64 && Money.TryParse(Encoding.UTF8.GetString(cell), _context.Workspace.Currency, out var money) ? money : Refuse(cell, row);

    private object? ParseDate(ReadOnlySpan<byte> cell, RowScope row) =>
        InstantText.TryParseDay(cell, out var day) ? NotAhead(day, cell, row) ? day : null : Refuse(cell, row);

    private object? ParseInstant(ReadOnlySpan<byte> cell, RowScope row) =>
        InstantText.TryParse(cell, _context.Zone, out var instant)
            ? NotAhead(_context.Zone.DayOf(instant), cell, row) ? instant : null
            : Refuse(cell, row);

    private object? ParseChoice(ReadOnlySpan<byte> cell, RowScope row)
    {
        Span<char> buffer = stackalloc char[64];
        var text = Decode(cell, buffer);
        if (_choices.TryGetValue(text, out var value) || Names.TryParse(_field.ClrType, text.ToString(), out value))
        {
            return value;
        }

        return !_field.IsRequired && (Is(text, "unknown") || text is "未知") ? null : Refuse(cell, row);
    }

    private bool NotAhead(DateOnly day, ReadOnlySpan<byte> cell, RowScope row)
    {
        if (!_isPast || day <= _context.Today)
        {
            return true;
        }

        row.Report(FieldRules.Ahead(_field, RowScope.Show(cell), _context.Today));
        return false;
    }

    private object? Refuse(ReadOnlySpan<byte> cell, RowScope row)
    {
        row.Report(FieldRules.NotAllowed(_field, RowScope.Show(cell)));
        return null;
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The cell as UTF-16, or empty when it is longer than any allowed value.</summary>
    private static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> cell, Span<char> buffer) =>
        Encoding.UTF8.TryGetChars(cell, buffer, out var length) ? buffer[..length] : [];

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell)
    {
        while (true)
        {
            var trimmed = cell.Trim(" \t\r\n"u8);
            trimmed = trimmed.StartsWith("\u3000"u8) || trimmed.StartsWith("\u00A0"u8) ? trimmed[(trimmed[0] == 0xE3 ? 3 : 2)..] : trimmed;
            trimmed = trimmed.EndsWith("\u3000"u8) ? trimmed[..^3] : trimmed.EndsWith("\u00A0"u8) ? trimmed[..^2] : trimmed;
            if (trimmed.Length == cell.Length)
            {
                return trimmed;
            }

            cell = trimmed;
        }
    }
}
