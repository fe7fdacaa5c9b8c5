using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>One fact of any kind, stated whole: fields that are left out become empty.</summary>
[GraphQLOneOf]
[GraphQLName("FactInput")]
public sealed record FactInput
{
    /// <summary>A customer organisation 客户.</summary>
    public Account? Account { get; init; }

    /// <summary>A unit inside an account 部门.</summary>
    public OrgUnit? OrgUnit { get; init; }

    /// <summary>An outside person 联系人.</summary>
    public Contact? Contact { get; init; }

    /// <summary>One of our people 员工.</summary>
    public Employee? Employee { get; init; }

    /// <summary>One of our teams 团队.</summary>
    public Team? Team { get; init; }

    /// <summary>A rival vendor 友商.</summary>
    public Competitor? Competitor { get; init; }

    /// <summary>A partner organisation 合作伙伴.</summary>
    public Partner? Partner { get; init; }

    /// <summary>A possible opportunity 线索.</summary>
    public Lead? Lead { get; init; }

    /// <summary>A deal 商机.</summary>
    public Opportunity? Opportunity { get; init; }

    /// <summary>Something we sell 产品.</summary>
    public Offering? Offering { get; init; }

    /// <summary>Something scarce we can assign 资源.</summary>
    public Resource? Resource { get; init; }

    /// <summary>Who is to reach how much by when 目标.</summary>
    public Target? Target { get; init; }

    /// <summary>A declared extra field of a noun 自定义字段.</summary>
    public CustomField? CustomField { get; init; }

    /// <summary>A dated conversion rate 汇率.</summary>
    public ExchangeRate? ExchangeRate { get; init; }

    /// <summary>A price we offered 报价.</summary>
    public Quote? Quote { get; init; }

    /// <summary>A purchase order 订单.</summary>
    public Order? Order { get; init; }

    /// <summary>A signed agreement 合同.</summary>
    public Contract? Contract { get; init; }

    /// <summary>A delivery 交付.</summary>
    public Delivery? Delivery { get; init; }

    /// <summary>An invoice 发票.</summary>
    public Invoice? Invoice { get; init; }

    /// <summary>A payment received 回款.</summary>
    public Payment? Payment { get; init; }

    /// <summary>A service case 服务工单.</summary>
    public ServiceCase? ServiceCase { get; init; }

    /// <summary>The formal line 汇报.</summary>
    public ReportsTo? ReportsTo { get; init; }

    /// <summary>One person influences another 影响.</summary>
    public Influences? Influences { get; init; }

    /// <summary>Two people are in conflict 冲突.</summary>
    public ConflictsWith? ConflictsWith { get; init; }

    /// <summary>Two people work together 协作.</summary>
    public WorksWith? WorksWith { get; init; }

    /// <summary>A stated personal tie 私人关系.</summary>
    public PersonalTie? PersonalTie { get; init; }

    /// <summary>Somebody introduced two people 引荐.</summary>
    public Introduced? Introduced { get; init; }

    /// <summary>Where a person works 任职.</summary>
    public Employment? Employment { get; init; }

    /// <summary>Who is responsible for whom 负责.</summary>
    public Covers? Covers { get; init; }

    /// <summary>One account owns a share of another 持股.</summary>
    public OwnsShare? OwnsShare { get; init; }

    /// <summary>A rival takes part in a deal 竞争.</summary>
    public CompetesOn? CompetesOn { get; init; }

    /// <summary>A contact's place in one deal's decision 席位.</summary>
    public Seat? Seat { get; init; }

    /// <summary>A seat's attitude to one vendor 立场.</summary>
    public Stance? Stance { get; init; }

    /// <summary>A tie between organisations that outlives people 机构关系.</summary>
    public InstitutionalTie? InstitutionalTie { get; init; }

    /// <summary>A criterion of a scored tender 评标项.</summary>
    public TenderCriterion? TenderCriterion { get; init; }

    /// <summary>A vendor's score on a tender criterion 评标得分.</summary>
    public CriterionScore? CriterionScore { get; init; }

    /// <summary>A contact event 互动.</summary>
    public Interaction? Interaction { get; init; }

    /// <summary>Something observed in a project 行为事件.</summary>
    public BehaviourEvent? BehaviourEvent { get; init; }

    /// <summary>A deal moved to another stage 阶段变更.</summary>
    public StageChange? StageChange { get; init; }

    /// <summary>Somebody's rating 判断.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>Why a customer chose us, a rival or nobody 原因.</summary>
    public Reason? Reason { get; init; }

    /// <summary>An answer to one of the twenty TAS criteria TAS答案.</summary>
    public TasAnswer? TasAnswer { get; init; }

    /// <summary>The fact that was given.</summary>
    internal FactContent Content => new FactContent?[]
    {
        Account, OrgUnit, Contact, Employee, Team, Competitor,
        Partner, Lead, Opportunity, Offering, Resource, Target,
        CustomField, ExchangeRate, Quote, Order, Contract, Delivery,
        Invoice, Payment, ServiceCase, ReportsTo, Influences, ConflictsWith,
        WorksWith, PersonalTie, Introduced, Employment, Covers, OwnsShare,
        CompetesOn, Seat, Stance, InstitutionalTie, TenderCriterion, CriterionScore,
        Interaction, BehaviourEvent, StageChange, Judgement, Reason, TasAnswer,
    }.OfType<FactContent>().Single();
}
