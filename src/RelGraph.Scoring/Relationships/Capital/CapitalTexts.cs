using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.Capital;

/// <summary>Words that employee and company scores share.</summary>
internal static class CapitalTexts
{
    public static readonly BilingualText NoContact = new(
        "No contact of the segment is recorded with an employer; import contacts and employments first",
        "该范围内没有登记任职单位的联系人；请先导入联系人与任职关系");

    public static readonly BilingualText NoMoney = new(
        "No deal amount or contract is recorded, so every account counts the same and there is no money view",
        "没有任何商机金额或合同，各客户按相同权重计算，暂无货币化视图");

    public static readonly BilingualText NeedsEvidence = new(
        "The ties rest on too little evidence for an amount: log contacts or rate them; until then the amount is in the firm's remainder that needs evidence",
        "关系证据不足，暂不显示金额：请登记互动或评分；在此之前计入公司“待证据支持”的余额");

    public static readonly BilingualText NoValue = new(
        "The contacts of the segment are worth nothing: every expected margin is 0 or less",
        "该范围联系人的期望毛利均不高于零");
}
