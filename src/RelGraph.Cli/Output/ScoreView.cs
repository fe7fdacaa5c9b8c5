using RelGraph.Cli.Measures;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Cli.Output;

/// <summary>Shows scores to people: the number with its interval and confidence first, then why, then what is missing.</summary>
internal sealed class ScoreView(Screen screen, Measure measure, Scorebook book)
{
    private const int ShownGaps = 5;
    private const int ShownEvidence = 12;

    /// <summary>Shows one score with its parts.</summary>
    public void Score(ScoredSubject subject)
    {
        Headline(subject);
        Contributions(subject.Score);
        foreach (var table in measure.Details(book, subject.Score))
        {
            screen.Write(table);
        }

        Gaps(subject.Score, ShownGaps);
    }

    /// <summary>Shows the open formula of one score with its numbers, its evidence and all of its gaps.</summary>
    public void Explain(ScoredSubject subject)
    {
        Headline(subject);
        var formula = new TextTable(new BilingualText("Open formula: every line can be recomputed from the lines under it", "公开公式：每一行都可由其下各行复算"))
            .Words("Symbol", "符号").Words("What it is", "含义").Number("Value", "值").Words("Formula with numbers", "代入数值的公式", wraps: true);
        Add(formula, subject.Score.Explanation, 0);
        screen.Write(formula);
        Contributions(subject.Score);
        Evidence(subject.Score);
        Gaps(subject.Score, int.MaxValue);
    }

    /// <summary>Shows many scores, the highest first.</summary>
    public void Ranking(IReadOnlyList<ScoredSubject> subjects, int total)
    {
        var table = new TextTable(measure.Title).Words("Subject", "对象").Number("Score", "得分").Words("Level", "等级").Number("80 %", "80 % 区间").Number("Confidence", "置信度").Number("Gaps", "缺口");
        foreach (var subject in subjects)
        {
            table.Row(subject.Name, NumberText.Points(subject.Score.Value), subject.Score.Level?.ToString(), NumberText.Range(subject.Score.Interval), NumberText.Percent(subject.Score.Confidence), NumberText.Count(subject.Score.Gaps.Count));
        }

        screen.Write(table);
        if (total > subjects.Count)
        {
            screen.Line($"{subjects.Count} of {total}; --top {total} shows all.", $"共 {total} 项，显示 {subjects.Count} 项；用 --top {total} 显示全部。");
        }
    }

    private void Headline(ScoredSubject subject)
    {
        var score = subject.Score;
        screen.Title($"{screen.Say(measure.Title)} · {subject.Name}");
        screen.Line(NumberLine(score));
        var identity = score.Identity;
        screen.Line(
            $"as of {NumberText.Day(identity.AsOf)} · record {identity.RecordedUpTo} · formula {identity.FormulaVersion} · parameters {identity.ParameterHash}",
            $"截至 {NumberText.Day(identity.AsOf)} · 记录 {identity.RecordedUpTo} · 公式 {identity.FormulaVersion} · 参数 {identity.ParameterHash}");
    }

    private string NumberLine(Score score) => score.Value is { } value
        ? screen.Language == "zh"
            ? $"{NumberText.Points(value)}（{score.Level}）· 80 % 区间 {NumberText.Range(score.Interval)} · 置信度 {NumberText.Percent(score.Confidence)}"
            : $"{NumberText.Points(value)} ({score.Level}) · 80 % interval {NumberText.Range(score.Interval)} · confidence {NumberText.Percent(score.Confidence)}"
        : screen.Language == "zh" ? $"没有分数：{score.UnknownBecause?.Chinese}" : $"No number: {score.UnknownBecause?.English}";

    private void Contributions(Score score)
    {
        if (score.Contributions.Count == 0)
        {
            return;
        }

        var table = new TextTable(new BilingualText("Parts, adding up to the score", "组成（相加等于得分）")).Words("Part", "组成").Number("Points", "分").Words("Rests on", "依据", wraps: true);
        foreach (var part in score.Contributions)
        {
            table.Row(screen.Say(part.Label), NumberText.Change(part.Points), part.Detail is { } detail ? screen.Say(detail) : "");
        }

        screen.Write(table);
    }

    private void Evidence(Score score)
    {
        if (score.Evidence.Count == 0)
        {
            return;
        }

        var table = new TextTable(new BilingualText("Evidence, newest first", "证据（由新到旧）")).Words("Day", "日期").Words("Fact", "事实").Words("What it says", "内容", wraps: true);
        foreach (var evidence in score.Evidence.Take(ShownEvidence))
        {
            table.Row(evidence.On == DateOnly.MinValue ? null : NumberText.Day(evidence.On), evidence.Fact.ToString(), screen.Say(evidence.Text));
        }

        screen.Write(table);
    }

    private void Gaps(Score score, int most)
    {
        if (score.Gaps.Count == 0)
        {
            return;
        }

        var table = new TextTable(new BilingualText("What to find out", "待查清的信息")).Words("About", "对象").Words("What", "内容", wraps: true);
        foreach (var gap in score.Gaps.Take(most))
        {
            table.Row(gap.Subject, screen.Say(gap.Text));
        }

        screen.Write(table);
        if (score.Gaps.Count > most)
        {
            screen.Line($"{score.Gaps.Count - most} more; 'relgraph explain' lists them.", $"另有 {score.Gaps.Count - most} 项；用 'relgraph explain' 查看。");
        }
    }

    private void Add(TextTable table, Term term, int depth)
    {
        table.Row(new string(' ', 2 * depth) + term.Symbol, screen.Say(term.Label), NumberText.Term(term.Value), term.Formula);
        foreach (var part in term.Parts)
        {
            Add(table, part, depth + 1);
        }
    }
}
