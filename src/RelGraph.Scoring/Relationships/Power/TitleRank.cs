namespace RelGraph.Scoring.Relationships.Power;

/// <summary>Reads a rank, 1 top management to 5 staff, from a job title in English or Chinese, where the person's rank is not recorded.</summary>
/// <remarks>A short list of common words, the first that fits decides; a title with none of them tells nothing.</remarks>
internal static class TitleRank
{
    private static readonly (int Rank, string[] Words)[] Table =
    [
        (2, ["vice president", "deputy", "vp", "副总", "副董事长", "副总裁", "副院长"]),
        (3, ["部门经理", "科长", "主管", "deputy manager"]),
        (1, ["chairman", "president", "chief", "ceo", "cfo", "cio", "cto", "coo", "managing director", "general manager", "董事长", "总经理", "总裁", "首席", "院长", "行长"]),
        (2, ["director", "head of", "总监", "部长", "处长", "主任"]),
        (3, ["manager", "lead", "supervisor", "经理"]),
        (4, ["senior", "principal", "engineer", "specialist", "高级", "工程师", "专员", "专家"]),
        (5, ["assistant", "clerk", "intern", "助理", "文员", "实习"]),
    ];

    /// <summary>The rank, or null when the title does not tell.</summary>
    public static int? Of(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return null;
        }

        foreach (var (rank, words) in Table)
        {
            if (words.Any(word => Contains(title, word)))
            {
                return rank;
            }
        }

        return null;
    }

    /// <summary>Latin words must stand alone ("vp" is not in "mvp"); Chinese has no blanks to stand between.</summary>
    private static bool Contains(string title, string word)
    {
        for (var at = title.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = title.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if (!char.IsAsciiLetter(word[0]) || ((at == 0 || !char.IsAsciiLetter(title[at - 1])) && (end == title.Length || !char.IsAsciiLetter(title[end]))))
            {
                return true;
            }
        }

        return false;
    }
}
