using System.Globalization;
using System.Text;
using CsvHelper;
using RelGraph.Application.Importing.Reading;
using RelGraph.Application.Rules;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Importing;

/// <summary>The empty bundle: one CSV file with a header for every kind, and a README that describes every column.</summary>
public static class BundleTemplate
{
    /// <summary>The name of the description inside a template.</summary>
    public const string ReadmeName = "README.md";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private const string Intro =
        """
        # A RelGraph bundle · RelGraph 导入包

        One CSV file for each kind of fact; leave out the files you do not need. Any order of columns; headers in English or Chinese; comma, semicolon or tab.
        UTF-8 (with or without byte order mark), UTF-16 with byte order mark, or GB18030 as Chinese Excel saves.
        每类数据一个 CSV 文件，不需要的文件可以不放；列的顺序不限，表头中英文均可；编码为 UTF-8、带 BOM 的 UTF-16 或 GB18030。

        Import it with `relgraph import DIR`. All rows are imported or none; `--reject-file DIR` takes the good rows and writes the bad ones, each with its reason, for correction.


        """;

    private const string Values =
        """
        ## Values · 值的写法

        | value | 中文 | rule |
        |---|---|---|
        | id | 编号 | 1 to 128 characters without `\|`, `;` and line breaks; unique inside its kind for each day |
        | node | 节点 | `contact:C-17`; the id alone where only one of the allowed kinds has it |
        | ids | 多个编号 | separated by semicolons |
        | text | 文本 | at most 1 MB, without control characters; line breaks inside quotes |
        | date | 日期 | `2026-03-31` |
        | instant | 时间 | `2026-03-31T14:30` in the workspace's time zone, or with `Z` or an offset such as `+08:00`; a date alone is its first moment |
        | number | 数字 | a point for decimals, no thousands separators |
        | money | 金额 | `1200000.00` in the workspace's currency, or `CNY 1200000.00`; no more decimals than the currency has |
        | true or false | 是或否 | `true`, `yes`, `1`, `是` or `false`, `no`, `0`, `否`; false where empty, unless the column says otherwise |
        | choice | 选项 | one of the names listed; `unknown`, `未知` or nothing where the column is optional |

        An id that a row refers to must be in the bundle or in the workspace. What has happened cannot lie in the future; ends of contracts, periods of targets and exchange rates may. Reporting lines, and accounts, units and teams inside each other, must not turn in a circle on any day.

        The same key may occur in several rows for different days (`valid_from`, `valid_to`): that is how a job change is told.


        """;

    /// <summary>Writes the template.</summary>
    /// <param name="directory">The directory; created when missing.</param>
    /// <exception cref="InvalidValueException">A file of a bundle is there already, or the directory cannot be written.</exception>
    public static void Write(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var taken = FactCatalog.All.Select(descriptor => descriptor.FileName).Append(ReadmeName).FirstOrDefault(name => File.Exists(Path.Combine(directory, name)));
        if (taken is not null)
        {
            throw new InvalidValueException("template directory", directory, $"a directory without {taken}", "name an empty or new directory, so that no data is overwritten");
        }

        try
        {
            Directory.CreateDirectory(directory);
            foreach (var descriptor in FactCatalog.All)
            {
                using var file = CsvWriter.ToFile(Path.Combine(directory, descriptor.FileName), new CsvWriterOptions { WriteByteOrderMark = true });
                foreach (var column in descriptor.Fields.Select(field => field.Column).Concat(CommonColumn.All.Select(common => common.Name)))
                {
                    file.WriteField(column);
                }

                file.EndRecord();
            }

            File.WriteAllText(Path.Combine(directory, ReadmeName), Intro + DescribeColumns(), new UTF8Encoding(false));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidValueException("template directory", directory, "a directory that can be written", error.Message.TrimEnd('.'));
        }
    }

    /// <summary>The tables of all columns in Markdown, made from the catalog: what a template's README and the documentation print.</summary>
    public static string DescribeColumns()
    {
        var text = new StringBuilder();
        text.Append(Values);
        text.Append("## Columns of every file · 公共列\n\n| column | 中文 | meaning |\n|---|---|---|\n");
        foreach (var common in CommonColumn.All)
        {
            text.Append(Invariant, $"| `{common.Name}` | {common.Chinese} | {common.Description}. |\n");
        }

        foreach (var descriptor in FactCatalog.All)
        {
            Describe(descriptor, text);
        }

        return text.ToString();
    }

    private static void Describe(FactDescriptor descriptor, StringBuilder text)
    {
        text.Append(Invariant, $"\n## `{descriptor.FileName}`\n\n");
        var key = descriptor.Fields.Where(field => field.IsKeyPart || field.Property == nameof(IdentifiedContent.Id)).Select(field => $"`{field.Column}`");
        text.Append(Invariant, $"Key: {string.Join(", ", key)}.{(descriptor.HasCustomFields ? " Declared custom fields are further columns." : "")}\n\n");
        text.Append("| column | 中文 | required | value | meaning |\n|---|---|---|---|---|\n");
        foreach (var field in descriptor.Fields)
        {
            var required = field.IsRequired ? "yes 必填" : "";
            var mark = field.IsOccurrence ? " ●" : "";
            text.Append(Invariant, $"| `{field.Column}`{mark} | {field.Chinese} | {required} | {Cell(Value(descriptor, field))} | {Cell(field.Description)}. |\n");
        }
    }

    private static string Value(FactDescriptor descriptor, FactField field) =>
        FieldTexts.Short(field) + (FieldRules.TellsOfThePast(descriptor.Kind, field) ? "; not in the future" : "");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
