using System.Text;

namespace RelGraph.Proof;

/// <summary>Draws estimates beside truth in tenths of the cases, one panel for each measure.</summary>
internal static class CalibrationPicture
{
    private const int Side = 200;
    private const int Gap = 46;
    private const int Tenths = 10;
    private const int Columns = 3;

    public static string Draw(IReadOnlyList<(string Measure, List<Case> Cases)> panels)
    {
        var rows = (panels.Count + Columns - 1) / Columns;
        var (width, height) = ((Columns * (Side + Gap)) + Gap, (rows * (Side + Gap)) + Gap);
        var svg = new StringBuilder($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12"><rect width="{width}" height="{height}" fill="#fff"/>""");
        for (var place = 0; place < panels.Count; place++)
        {
            Panel(svg, panels[place].Measure, panels[place].Cases, Gap + (place % Columns * (Side + Gap)), Gap + (place / Columns * (Side + Gap)));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(StringBuilder svg, string measure, List<Case> cases, int left, int top)
    {
        var (least, most) = ScaleOf(cases);
        svg.Append($"""<g transform="translate({left},{top})"><rect width="{Side}" height="{Side}" fill="none" stroke="#888"/><text x="0" y="-8">{measure}</text>""");
        svg.Append($"""<line x1="0" y1="{Side}" x2="{Side}" y2="0" stroke="#bbb"/><text x="0" y="{Side + 14}">{least}</text><text x="{Side}" y="{Side + 14}" text-anchor="end">{most}</text>""");
        foreach (var tenth in cases.OrderBy(one => one.Estimate).Chunk((cases.Count + Tenths - 1) / Tenths))
        {
            var (x, y) = (X(tenth.Average(one => one.Estimate)), Y(tenth.Average(one => one.Truth)));
            svg.Append($"""<line x1="{x:0.0}" x2="{x:0.0}" y1="{Y(tenth.Average(one => one.Low)):0.0}" y2="{Y(tenth.Average(one => one.High)):0.0}" stroke="#ccc" stroke-width="6"/><circle cx="{x:0.0}" cy="{y:0.0}" r="4" fill="#1565c0"/>""");
        }

        svg.Append("</g>");

        double X(double value) => (Math.Clamp(value, least, most) - least) / (most - least) * Side;

        double Y(double value) => Side - X(value);
    }

    /// <summary>The scale of a measure: 0 to 100, 0 to 1 or −1 to 1.</summary>
    private static (int Least, int Most) ScaleOf(List<Case> cases) =>
        cases.Any(one => one.Estimate > 1) ? (0, 100) : cases.Any(one => one.Truth < 0) ? (-1, 1) : (0, 1);
}
