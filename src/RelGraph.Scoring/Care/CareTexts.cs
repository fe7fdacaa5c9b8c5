using System.Globalization;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Care;

/// <summary>What care says to people.</summary>
internal static class CareTexts
{
    public static BilingualText Reactivate(string person, string owner, DateOnly last) => new(
        $"Speak with {person} again: {owner} was close once, silent since {Day(last)}",
        $"重新联系{person}：{owner}曾与其关系密切，自 {Day(last)} 起无互动");

    public static BilingualText Protect(string person, string owner, int days) => new(
        FormattableString.Invariant($"Meet {person} before the tie fades: {owner} last spoke with them {days} days ago"),
        FormattableString.Invariant($"在关系淡化前拜访{person}：{owner}已有 {days} 天未与其互动"));

    public static BilingualText SecondThread(string person, string owner, string only) =>
        new($"Let {owner} get to know {person}, whom only {only} holds", $"由{owner}建立与{person}的第二条线：目前只有{only}维系");

    public static BilingualText RaiseSponsor(string person, string account, string manager) => new(
        $"Pair {manager} with {person}, the most powerful at {account}, whom we hardly know",
        $"由{manager}与{person}高层结对：{account}最有决策权者，我方尚未覆盖");

    public static BilingualText HandOver(string account, string owner, string person) => new(
        $"Give {account} to {owner}, its owner left; begin with {person}", $"将{account}交给{owner}（原负责人已离职），先拜访{person}");

    public static BilingualText Institutionalise(string account, string heaviest, double share) => new(
        FormattableString.Invariant($"Agree on a joint plan with {account}: {heaviest} carries {Percent(share)} of what we hold there, nothing on paper does"),
        FormattableString.Invariant($"与{account}商定联合计划：关系资本的 {Percent(share)} 系于{heaviest}，尚无制度性纽带"));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";
}
