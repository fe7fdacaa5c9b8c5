using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.Cli.Output;

/// <summary>The balance of relationship capital as a table.</summary>
internal static class BalanceTable
{
    /// <summary>Its title with the days.</summary>
    public static BilingualText Title(CapitalBalance balance) => new(
        $"Held value, {NumberText.Day(balance.From)} to {NumberText.Day(balance.To)}", $"关系资本变动，{NumberText.Day(balance.From)} 至 {NumberText.Day(balance.To)}");

    /// <summary>The table.</summary>
    public static TextTable Of(CapitalBalance balance) => new TextTable(Title(balance)).Words("Item", "项目").Number("Amount", "金额")
        .Row("Opening 期初", NumberText.Amount(balance.Opening))
        .Row("+ built 新建", NumberText.Amount(balance.Built))
        .Row("− decayed 衰减", NumberText.Amount(balance.Decayed))
        .Row("− lost 流失", NumberText.Amount(balance.Lost))
        .Row("± revalued 重估", NumberText.Amount(balance.Revalued))
        .Row("Closing 期末", NumberText.Amount(balance.Closing));

    /// <summary>The name of an item.</summary>
    public static BilingualText Name(BalanceItem item) => item switch
    {
        BalanceItem.Built => new("Built", "新建"),
        BalanceItem.Decayed => new("Decayed", "衰减"),
        BalanceItem.Lost => new("Lost with people who left", "随人员离开而流失"),
        _ => new("Revalued", "重估"),
    };
}
