using System.Globalization;
using System.Text;

namespace RelGraph.Application.Pictures;

/// <summary>Draws a decision chain as one SVG: who reports to whom, who influences whom, how much power each has and where each stands.</summary>
/// <remarks>
/// Conventions: one box per seat, rows by the formal line (the highest on top, people without a line in the row of their peers);
/// the bar on the left of a box is power, its colour is the stand (red against us, grey neutral, green with us), hatching means that
/// nobody has told us where the person stands. The same input gives the same text, byte for byte. O(seats + lines).
/// </remarks>
public static class ChainPicture
{
    private const int BoxWidth = 226;
    private const int BoxHeight = 84;
    private const int GapX = 26;
    private const int GapY = 64;
    private const int Margin = 28;
    private const int HeaderHeight = 92;
    private const int LegendHeight = 56;

    /// <summary>The SVG text.</summary>
    /// <param name="drawing">What to draw; seats in any order, lines only between seats that are there.</param>
    public static string Draw(ChainDrawing drawing)
    {
        var rows = ChainRows.Of(drawing);
        var width = Math.Max(720, (2 * Margin) + (rows.Max(row => row.Count) * (BoxWidth + GapX)) - GapX);
        var height = HeaderHeight + (rows.Count * (BoxHeight + GapY)) + LegendHeight;
        var places = Place(rows, width);
        var svg = new StringBuilder();
        Line(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="'Segoe UI','Helvetica Neue','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif">""");
        Line(svg, $"<title>{Escape(drawing.Title)}</title>");
        svg.Append("""
            <defs>
              <pattern id="unknown" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#f4f4f2"/><line x1="0" y1="0" x2="0" y2="7" stroke="#d2d2cc" stroke-width="3"/></pattern>
              <marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 L10 5 L0 10 z" fill="#5b6b7a"/></marker>
            </defs>

            """);
        Line(svg, $"""<rect width="{width}" height="{height}" fill="#ffffff"/>""");
        Header(svg, drawing);
        foreach (var line in drawing.Lines.OrderBy(line => line.Kind).ThenBy(line => line.From, StringComparer.Ordinal).ThenBy(line => line.To, StringComparer.Ordinal))
        {
            DrawLine(svg, line, places);
        }

        foreach (var seat in rows.SelectMany(row => row))
        {
            DrawSeat(svg, seat, places[seat.Id]);
        }

        Legend(svg, height - LegendHeight + 14);
        svg.Append("</svg>\n");
        return svg.ToString();
    }

    private static Dictionary<string, (int X, int Y)> Place(IReadOnlyList<IReadOnlyList<ChainSeat>> rows, int width)
    {
        var places = new Dictionary<string, (int X, int Y)>();
        for (var row = 0; row < rows.Count; row++)
        {
            var left = (width - (rows[row].Count * (BoxWidth + GapX)) + GapX) / 2;
            for (var place = 0; place < rows[row].Count; place++)
            {
                places[rows[row][place].Id] = (left + (place * (BoxWidth + GapX)), HeaderHeight + (row * (BoxHeight + GapY)));
            }
        }

        return places;
    }

    private static void Header(StringBuilder svg, ChainDrawing drawing)
    {
        Line(svg, $"""<text x="{Margin}" y="34" font-size="19" font-weight="600" fill="#1d2733">{Escape(drawing.Title)}</text>""");
        Line(svg, $"""<text x="{Margin}" y="58" font-size="13" fill="#5b6b7a">{Escape(drawing.Subtitle)}</text>""");
    }

    private static void DrawLine(StringBuilder svg, ChainLine line, Dictionary<string, (int X, int Y)> places)
    {
        var (fromX, fromY) = places[line.From];
        var (toX, toY) = places[line.To];
        var (x1, x2) = (fromX + (BoxWidth / 2), toX + (BoxWidth / 2));
        if (line.Kind == ChainLineKind.ReportsTo)
        {
            var middle = fromY - (GapY / 2);
            Line(svg, $"""<path d="M{x1} {fromY} V{middle} H{x2} V{toY + BoxHeight}" fill="none" stroke="#b4bdc6" stroke-width="1.5"/>""");
            return;
        }

        // Curves leave at the side nearer to the other box, so that they do not cover the formal line.
        var (y1, y2) = fromY == toY ? (fromY + BoxHeight, toY + BoxHeight) : fromY > toY ? (fromY, toY + BoxHeight) : (fromY + BoxHeight, toY);
        var bend = fromY == toY ? y1 + 34 : (y1 + y2) / 2;
        var (colour, dash) = line.Kind == ChainLineKind.Influences ? ("#5b6b7a", "6 4") : ("#c0392b", "2 4");
        var arrow = line.Kind == ChainLineKind.Influences ? """ marker-end="url(#arrow)" """ : " ";
        Line(svg, $"""<path d="M{x1 - 18} {y1} C{x1 - 18} {bend} {x2 + 18} {bend} {x2 + 18} {y2}" fill="none" stroke="{colour}" stroke-width="{1 + (2 * line.Strength):0.##}" stroke-dasharray="{dash}"{arrow}/>""");
    }

    private static void DrawSeat(StringBuilder svg, ChainSeat seat, (int X, int Y) place)
    {
        var (x, y) = place;
        var fill = seat.Stand is { } stand ? Colour(stand) : "url(#unknown)";
        Line(svg, $"""<rect x="{x}" y="{y}" width="{BoxWidth}" height="{BoxHeight}" rx="8" fill="{fill}" stroke="#8a96a3"/>""");
        var power = Math.Max(2, (int)Math.Round(seat.Power * (BoxHeight - 16)));
        Line(svg, $"""<rect x="{x + 8}" y="{y + 8}" width="7" height="{BoxHeight - 16}" rx="3" fill="#e4e8ec"/>""");
        Line(svg, $"""<rect x="{x + 8}" y="{y + BoxHeight - 8 - power}" width="7" height="{power}" rx="3" fill="#2c3e50"/>""");
        Text(x + 24, y + 25, 14, "600", "#1d2733", seat.Name);
        Text(x + 24, y + 43, 11.5, "400", "#3b4754", seat.Role);
        Text(x + 24, y + 60, 11.5, "400", "#3b4754", seat.ScoreText);
        Text(x + 24, y + 75, 10.5, "400", "#5b6b7a", seat.Note);

        void Text(int left, int top, double size, string weight, string colour, string text) =>
            Line(svg, $"""<text x="{left}" y="{top}" font-size="{size}" font-weight="{weight}" fill="{colour}">{Escape(Shorten(text, (BoxWidth - 30) / (size * .58)))}</text>""");
    }

    private static void Legend(StringBuilder svg, int y)
    {
        var x = Margin;
        foreach (var (fill, text) in new[] { (Colour(-.8), "against us 反对"), (Colour(0), "neutral 中立"), (Colour(.8), "with us 支持"), ("url(#unknown)", "unknown 未知") })
        {
            Line(svg, $"""<rect x="{x}" y="{y}" width="18" height="14" rx="3" fill="{fill}" stroke="#8a96a3"/><text x="{x + 24}" y="{y + 12}" font-size="11.5" fill="#3b4754">{text}</text>""");
            x += 118;
        }

        Line(svg, $"""<rect x="{x}" y="{y}" width="6" height="14" rx="3" fill="#2c3e50"/><text x="{x + 12}" y="{y + 12}" font-size="11.5" fill="#3b4754">power 权力</text>""");
        Line(svg, $"""<line x1="{x + 92}" y1="{y + 8}" x2="{x + 124}" y2="{y + 8}" stroke="#5b6b7a" stroke-width="2" stroke-dasharray="6 4" marker-end="url(#arrow)"/><text x="{x + 132}" y="{y + 12}" font-size="11.5" fill="#3b4754">influence 影响</text>""");
    }

    /// <summary>Red at −1, light grey at 0, green at 1, in straight lines between.</summary>
    private static string Colour(double stand)
    {
        var (red, green, blue) = stand < 0 ? (235, 150, 140) : (140, 205, 150);
        var share = Math.Min(1, Math.Abs(stand));
        return string.Create(CultureInfo.InvariantCulture, $"#{Mix(240, red):x2}{Mix(241, green):x2}{Mix(239, blue):x2}");

        int Mix(int neutral, int full) => (int)Math.Round(neutral + ((full - neutral) * share));
    }

    /// <summary>Cuts a text to a width in Latin letters; a Chinese character takes the room of about two.</summary>
    private static string Shorten(string text, double letters)
    {
        var used = 0.0;
        for (var index = 0; index < text.Length; index++)
        {
            used += text[index] >= 0x2E80 ? 1.75 : 1;
            if (used > letters)
            {
                return text[..Math.Max(1, index - 1)] + "…";
            }
        }

        return text;
    }

    private static string Escape(string text) => System.Security.SecurityElement.Escape(text);

    private static void Line(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
