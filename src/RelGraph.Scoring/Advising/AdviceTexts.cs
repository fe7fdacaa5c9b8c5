using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Paths;

namespace RelGraph.Scoring.Advising;

/// <summary>What advice says to people.</summary>
internal static class AdviceTexts
{
    public static BilingualText Meet(string person, string owner) => new($"Meet {person}; {owner} knows them best", $"拜访{person}：{owner}与其关系最近");

    public static BilingualText SecondThread(string person, string owner, string only) =>
        new($"Let {owner} get to know {person}, whom only {only} knows", $"由{owner}建立与{person}的第二条线：目前只有{only}认识");

    public static BilingualText WarmPath(string person, IntroductionPath path)
    {
        var way = string.Join(" → ", path.Hops.Select(hop => hop.AskedName).Prepend(path.Hops[0].AskerName));
        return new($"Be introduced to {person}, whom none of us knows: {way}", $"经引荐接触{person}（我方无人认识）：{way}");
    }

    public static BilingualText AnswerSolution(string person, double view) => new(
        FormattableString.Invariant($"Answer what {person} holds against the solution (now {view:0.0}): a workshop or a proof"),
        FormattableString.Invariant($"回应{person}对方案的异议（现为 {view:0.0}）：研讨或验证"));

    public static BilingualText AnswerPrice(string person, double view) => new(
        FormattableString.Invariant($"Answer what {person} holds against the price (now {view:0.0}): show what it is worth"),
        FormattableString.Invariant($"回应{person}对价格的异议（现为 {view:0.0}）：说明价值"));

    public static BilingualText WinSupport(string person) => new($"Win the support of {person}, one level", $"争取{person}的支持，提升一级");

    public static BilingualText VerifyUnknown(string person) => new($"Find out where {person} stands", $"了解{person}的态度");

    public static BilingualText NotBefore { get; } = new("What it brings shows when it is known who or how.", "查清之后才能估计其价值。");
}
