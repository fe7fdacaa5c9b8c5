using RelGraph.Scoring.Explanations;

namespace RelGraph.Application.Jobs;

/// <summary>The phases of jobs in both languages. Work tells them in English.</summary>
internal static class JobPhases
{
    private static readonly Dictionary<string, string> Chinese = new(StringComparer.Ordinal)
    {
        ["score deals"] = "评分：商机",
        ["score accounts"] = "评分：客户",
        ["score people"] = "评分：联系人",
        ["score employees"] = "评分：员工",
        ["score competitors"] = "评分：友商",
        ["score our company"] = "评分：本公司",
        ["looking at files"] = "检查文件",
        ["reading rows"] = "读取数据行",
        ["commit"] = "提交",
        ["recording"] = "写入",
        ["reading facts"] = "读取事实",
        ["reading interactions"] = "读取互动",
        ["folding interactions"] = "汇总互动",
        ["freeze the references of the scores"] = "冻结评分参考值",
        ["write scores of deals"] = "回写：商机评分",
        ["write scores of employees"] = "回写：员工评分",
        ["write scores of competitors"] = "回写：友商评分",
        ["write scores of accounts"] = "回写：客户评分",
        ["write scores of people"] = "回写：联系人评分",
    };

    /// <summary>A phase; one without words of its own in Chinese has those of its job.</summary>
    public static BilingualText Of(string phase, JobKind kind) => new(phase, Chinese.GetValueOrDefault(phase) ?? OfKind(kind));

    private static string OfKind(JobKind kind) => kind switch
    {
        JobKind.Scoring => "全量评分",
        JobKind.Import => "导入",
        JobKind.Training => "参数训练",
        _ => "回写",
    };
}
