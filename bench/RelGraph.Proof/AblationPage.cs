using System.Text;

namespace RelGraph.Proof;

/// <summary>Takes each term out in turn and writes what it does to the order of the numbers.</summary>
internal static class AblationPage
{
    private const double Noise = .15;

    public static void Write(string folder, int seeds)
    {
        var trials = Enumerable.Range(1, seeds).Select(seed => Trial.Run((ulong)seed, Noise)).ToList();
        var whole = Variants.All.Select(variant => variant.Measure).Distinct().ToDictionary(measure => measure, measure => Correlations(trials, measure));
        var text = new StringBuilder("# Ablation · 消融\n\n");
        text.AppendLine($"Each term of each formula is taken out in turn and the other weights are scaled up; rank correlation with the truth inside a company, {seeds} companies at noise {Noise} ([how they are made](calibration.md)). *Change* is without the term minus with it, averaged over companies, with its standard error: below 0 the term orders better. Written by the same command as the calibration.").AppendLine();
        text.AppendLine("| Measure | Term taken out | With all | Without | Change | ± |").AppendLine("|---|---|---|---|---|---|");
        foreach (var variant in Variants.All)
        {
            var without = Correlations([.. trials.Select(trial => trial.With(variant))], variant.Measure);
            var changes = without.Zip(whole[variant.Measure], (left, all) => left - all).ToList();
            var (mean, error) = (changes.Average(), MathNet.Numerics.Statistics.Statistics.StandardDeviation(changes) / Math.Sqrt(changes.Count));
            var mark = Math.Abs(mean) < .0005 ? "·" : mean < -2 * error ? "**" : mean > 2 * error ? "_" : "";
            text.AppendLine($"| {variant.Measure} | {variant.Term} | {whole[variant.Measure].Average():0.000} | {without.Average():0.000} | {(mark is "·" ? "" : mark)}{mean:+0.000;−0.000;0.000}{(mark is "·" ? "" : mark)} | {error:0.000} |");
            Console.Error.WriteLine($"without {variant.Term} of {variant.Measure}: {mean:+0.000;-0.000}");
        }

        text.AppendLine().AppendLine(Reading);
        File.WriteAllText(Path.Combine(folder, "ablation.md"), text.ToString().ReplaceLineEndings("\n"));
    }

    private static List<double> Correlations(List<Trial> trials, string measure) =>
        [.. trials.Select(trial => Summary.Of([Studies.Of(trial, measure)]).RankCorrelation)];

    private const string Reading = """
        ## How to read it

        - **Bold**: the order is worse without the term, by more than two standard errors. _Italic_: it is better without.
        - What is looked at is the order against one truth. A term may be there for something else: *safe* and *broker* of the employee score are not meant to order people by capital, *overdue* speaks of the deal's calendar, *density* counts how many people and functions we know, not how close we are to them. Such a term may cost order here and still be asked for by the question that the score answers.
        - Ties take part in every other score; the table takes their terms out for ties alone.

        中文摘要：逐项去掉各公式中的一个因素（其余权重按比例放大），看得分与真值的排序相关如何变化；加粗表示去掉后明显变差，斜体表示变好。有些因素并非为该真值排序而设，需结合其回答的问题理解。
        """;
}
