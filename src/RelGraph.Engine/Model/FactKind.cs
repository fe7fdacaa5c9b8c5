namespace RelGraph.Engine.Model;

/// <summary>The kinds of fact RelGraph knows: nouns, commercial facts, relations and evidence. The numbers are stored; never renumber.</summary>
public enum FactKind
{
    /// <summary>No kind; never stored.</summary>
    None = 0,

    /// <summary>A customer organisation 客户.</summary>
    Account = 1,
    /// <summary>A unit inside an account 部门.</summary>
    OrgUnit = 2,
    /// <summary>Any outside person 联系人.</summary>
    Contact = 3,
    /// <summary>One of our people 员工.</summary>
    Employee = 4,
    /// <summary>One of our teams 团队.</summary>
    Team = 5,
    /// <summary>A rival vendor 友商.</summary>
    Competitor = 6,
    /// <summary>A partner organisation 合作伙伴.</summary>
    Partner = 7,
    /// <summary>A possible opportunity not yet qualified 线索.</summary>
    Lead = 8,
    /// <summary>A deal 商机.</summary>
    Opportunity = 9,
    /// <summary>Something we sell 产品.</summary>
    Offering = 10,
    /// <summary>Something scarce we can assign 资源.</summary>
    Resource = 11,
    /// <summary>Who is to reach how much of what by when 目标.</summary>
    Target = 12,
    /// <summary>A declared extra field of a noun 自定义字段.</summary>
    CustomField = 13,
    /// <summary>A dated conversion rate 汇率.</summary>
    ExchangeRate = 14,

    /// <summary>A price we offered 报价.</summary>
    Quote = 30,
    /// <summary>A purchase order 订单.</summary>
    Order = 31,
    /// <summary>A signed agreement 合同.</summary>
    Contract = 32,
    /// <summary>A delivery 交付.</summary>
    Delivery = 33,
    /// <summary>An invoice 发票.</summary>
    Invoice = 34,
    /// <summary>A payment received 回款.</summary>
    Payment = 35,
    /// <summary>A service case 服务工单.</summary>
    ServiceCase = 36,

    /// <summary>The formal line: a person reports to a manager 汇报.</summary>
    ReportsTo = 50,
    /// <summary>One person influences another 影响.</summary>
    Influences = 51,
    /// <summary>Two people are in conflict 冲突.</summary>
    ConflictsWith = 52,
    /// <summary>Two people work together 协作.</summary>
    WorksWith = 53,
    /// <summary>A stated personal tie 私人关系.</summary>
    PersonalTie = 54,
    /// <summary>Somebody introduced two people 引荐.</summary>
    Introduced = 55,
    /// <summary>A person is employed by an organisation 任职.</summary>
    Employment = 56,
    /// <summary>An employee is responsible for an account or contact 负责.</summary>
    Covers = 57,
    /// <summary>One account owns a share of another 持股.</summary>
    OwnsShare = 58,
    /// <summary>A rival takes part in a deal 竞争.</summary>
    CompetesOn = 59,
    /// <summary>A contact's place in one deal's decision 席位.</summary>
    Seat = 60,
    /// <summary>A seat's attitude to one vendor 立场.</summary>
    Stance = 61,
    /// <summary>A tie between organisations that outlives people 机构关系.</summary>
    InstitutionalTie = 62,
    /// <summary>A criterion of a scored tender 评标项.</summary>
    TenderCriterion = 63,
    /// <summary>A vendor's score on a tender criterion 评标得分.</summary>
    CriterionScore = 64,

    /// <summary>A contact event: meeting, call, mail 互动.</summary>
    Interaction = 80,
    /// <summary>Something observed in a project (人 财 物 情 节) 行为事件.</summary>
    BehaviourEvent = 81,
    /// <summary>A deal moved to another stage 阶段变更.</summary>
    StageChange = 82,
    /// <summary>Somebody's rating 判断.</summary>
    Judgement = 83,
    /// <summary>Why a customer chose us, a rival or nobody 原因.</summary>
    Reason = 84,
    /// <summary>An answer to one of the twenty TAS criteria TAS答案.</summary>
    TasAnswer = 85,
}
