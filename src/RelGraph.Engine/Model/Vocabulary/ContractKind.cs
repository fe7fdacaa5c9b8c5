namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>What sort of agreement 合同类型.</summary>
public enum ContractKind
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Framework agreement 框架合同.</summary>
    Framework = 1,

    /// <summary>Project contract 项目合同.</summary>
    Project = 2,

    /// <summary>Maintenance or subscription 维保/订阅.</summary>
    Maintenance = 3,
}
