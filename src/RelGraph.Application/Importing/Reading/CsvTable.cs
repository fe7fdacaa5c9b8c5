using System.Text;
using CsvHelper;

namespace RelGraph.Application.Importing.Reading;

/// <summary>A CSV file by RFC 4180, read in bounded memory.</summary>
internal sealed class CsvTable : ITable
{
    /// <summary>The largest row in bytes: a quote that is never closed must not swallow the memory.</summary>
    public const int MaxRowSize = 4 << 20;

    private readonly CsvReader _reader;
    private long _faultLine;
    private string? _fault;

    public CsvTable(SourceFile file, TextFormat format)
    {
        _reader = CsvReader.Create(file.Open(), new CsvReaderOptions
        {
            Separator = format.Delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = MaxRowSize,
            BufferSize = 1 << 18,
            Encoding = format.Encoding is UTF8Encoding ? null : format.Encoding,
            OnMalformedRecord = Note,
        });
        Columns = Read() ? [.. Enumerable.Range(0, CellCount).Select(column => Encoding.UTF8.GetString(Cell(column)))] : [];
    }

    public IReadOnlyList<string> Columns { get; }

    public int Line => (int)Math.Min(_reader.LineNumber, int.MaxValue);

    public int CellCount => _reader.FieldCount;

    public long BytesRead => _reader.ByteOffset;

    public string? RowFault => _fault is not null && _faultLine == _reader.LineNumber ? _fault : null;

    public ReadOnlySpan<byte> Cell(int column) => _reader.GetSpan(column);

    /// <exception cref="TableException">The row is larger than <see cref="MaxRowSize"/>.</exception>
    public bool Read()
    {
        try
        {
            while (_reader.Read())
            {
                if (!IsBlank())
                {
                    return true;
                }
            }

            return false;
        }
        catch (CsvFormatException error)
        {
            throw new TableException(
                (int)Math.Min(Math.Max(error.LineNumber, 1), int.MaxValue),
                $"the row that starts here is longer than {MaxRowSize >> 20} MB, as when a quote is opened and never closed",
                "close the quote, or shorten the row");
        }
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>Excel leaves rows of nothing but delimiters at the end of a sheet.</summary>
    private bool IsBlank()
    {
        for (var column = 0; column < _reader.FieldCount; column++)
        {
            if (!_reader.IsEmpty(column))
            {
                return false;
            }
        }

        return true;
    }

    private void Note(CsvMalformedRecord record)
    {
        _faultLine = record.LineNumber;
        _fault = record.Reason switch
        {
            CsvMalformedReason.StrayQuote => "a quote stands inside a value that is not quoted",
            CsvMalformedReason.TextAfterClosingQuote => "text follows the closing quote of a value",
            CsvMalformedReason.UnterminatedQuote => "a quote is opened and never closed",
            _ => "the quoting is wrong",
        };
    }
}
