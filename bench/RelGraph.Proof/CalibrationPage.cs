using System.Text;

namespace RelGraph.Proof;

/// <summary>Writes the page and its pictures.</summary>
internal static class CalibrationPage
{
    public static void Write(string folder, IReadOnlyList<Study> studies, int seeds)
    {
        var text = new StringBuilder();
        text.AppendLine("# Calibration · 校准证明").AppendLine();
        text.AppendLine($"Simulated companies whose truth is known: {seeds} seeds at each of three noise levels ({string.Join(", ", Trial.NoiseLevels)}), {Trial.Missing:P0} of what is stated missing, sellers' ratings too hopeful, logging uneven from person to person, one contact in {Duplicates.OneIn} recorded twice. RelGraph sees the facts alone, freezes its parameters from them as a fresh workspace does, and its numbers are put beside the truth. This page is written by `dotnet run -c Release --project bench/RelGraph.Proof`; nothing on it is edited by hand.").AppendLine();
        text.AppendLine("## All noise levels together").AppendLine();
        text.AppendLine("Rank correlation is Spearman's inside a company, averaged. Coverage is the share of truths inside the 80 % interval; the band is where it would lie in 95 of 100 samples if every case were by itself (cases of one deal are not, so the true band is wider).").AppendLine();
        text.AppendLine("| Measure | Beside | Cases | Rank correlation | Coverage | Band | Below · above | Mean width | Mean error | Bias |").AppendLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var measure in studies.GroupBy(study => study.Measure))
        {
            text.AppendLine(Row(measure.Key, measure.First(), Summary.Of([.. measure])));
        }

        text.AppendLine().AppendLine("![Estimates and truth, in tenths of the cases](calibration.svg)").AppendLine();
        text.AppendLine("Each dot is a tenth of the cases by estimate: its mean estimate across, its mean truth up; on the line the numbers are true on average. The grey bar is the mean 80 % interval of that tenth.").AppendLine();
        text.AppendLine("## By noise").AppendLine().AppendLine("| Measure | Noise | Cases | Rank correlation | Coverage | Mean error |").AppendLine("|---|---|---|---|---|---|");
        foreach (var group in studies.GroupBy(study => (study.Measure, study.Noise)))
        {
            var summary = Summary.Of([.. group]);
            text.AppendLine($"| {group.Key.Measure} | {group.Key.Noise:0.00} | {summary.Count:#,0} | {summary.RankCorrelation:0.00} | {(group.First().HasInterval ? $"{summary.Covered:P1}" : "–")} | {(group.First().HasInterval ? $"{summary.Error:0.00}" : "–")} |");
        }

        text.AppendLine().AppendLine(Reading);
        File.WriteAllText(Path.Combine(folder, "calibration.md"), text.ToString().ReplaceLineEndings("\n"));
        File.WriteAllText(Path.Combine(folder, "calibration.svg"), CalibrationPicture.Draw([.. studies.Where(study => study.HasInterval).GroupBy(study => study.Measure).Select(group => (group.Key, group.SelectMany(study => study.Cases).ToList()))]));
    }

    private static string Row(string measure, Study study, Summary summary)
    {
        var start = $"| {measure} | {study.Truth} | {summary.Count:#,0} | {summary.RankCorrelation:0.00} |";
        return study.HasInterval
            ? $"{start} {(summary.IsInBand ? "" : "**")}{summary.Covered:P1}{(summary.IsInBand ? "" : "**")} | {summary.Band.Low:P1}–{summary.Band.High:P1} | {summary.Below:P0} · {summary.Above:P0} | {summary.Width:0.00} | {summary.Error:0.00} | {summary.Bias:+0.00;−0.00;0.00} |"
            : $"{start} – | – | – | – | – | – |";
    }

    private const string Reading = """
        ## How to read it

        - **Bold** coverage lies outside its band. An interval that covers too little promises too much; one that covers too much says less than is known.
        - The truth of the simulation is not built by our formulas: ties saturate by another law, stands have other weights, attitudes are drawn, and the decision runs over seats that nobody recorded.
        - A customer score and an employee score have no truth on their own scale, and a rater bias is measured against the contact log; only the order can be checked. The company score is one number a company, too few to order.
        - Win probabilities stand beside the *true probability*, not the outcome: a number nobody has outside a simulation.

        中文摘要：在已知真值的模拟公司上（多个随机种子、三档噪声、30% 信息缺失、评分偏乐观、记录不均、部分联系人重复登记），将各项得分与真值对照：排序相关、80% 区间覆盖率及其容许带、平均误差与偏差。加粗表示覆盖率超出容许带。本页由一条命令生成，不作手工修改。
        """;
}
