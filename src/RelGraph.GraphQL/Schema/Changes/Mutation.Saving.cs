using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.GraphQL.Schema.Changes;

public sealed partial class Mutation
{
    /// <summary>Records one fact, stated whole: a customer organisation 客户.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveAccount(Account input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a unit inside an account 部门.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveOrgUnit(OrgUnit input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: an outside person 联系人.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveContact(Contact input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: one of our people 员工.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveEmployee(Employee input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: one of our teams 团队.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveTeam(Team input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a rival vendor 友商.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveCompetitor(Competitor input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a partner organisation 合作伙伴.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SavePartner(Partner input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a possible opportunity 线索.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveLead(Lead input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a deal 商机.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveOpportunity(Opportunity input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: something we sell 产品.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveOffering(Offering input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: something scarce we can assign 资源.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveResource(Resource input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: who is to reach how much by when 目标.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveTarget(Target input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a declared extra field of a noun 自定义字段.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveCustomField(CustomField input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a dated conversion rate 汇率.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveExchangeRate(ExchangeRate input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a price we offered 报价.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveQuote(Quote input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a purchase order 订单.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveOrder(Order input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a signed agreement 合同.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveContract(Contract input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a delivery 交付.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveDelivery(Delivery input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: an invoice 发票.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveInvoice(Invoice input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a payment received 回款.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SavePayment(Payment input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a service case 服务工单.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveServiceCase(ServiceCase input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: the formal line 汇报.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveReportsTo(ReportsTo input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: one person influences another 影响.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveInfluences(Influences input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: two people are in conflict 冲突.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveConflictsWith(ConflictsWith input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: two people work together 协作.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveWorksWith(WorksWith input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a stated personal tie 私人关系.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SavePersonalTie(PersonalTie input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: somebody introduced two people 引荐.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveIntroduced(Introduced input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: where a person works 任职.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveEmployment(Employment input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: who is responsible for whom 负责.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveCovers(Covers input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: one account owns a share of another 持股.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveOwnsShare(OwnsShare input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a rival takes part in a deal 竞争.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveCompetesOn(CompetesOn input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a contact's place in one deal's decision 席位.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveSeat(Seat input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a seat's attitude to one vendor 立场.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveStance(Stance input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a tie between organisations that outlives people 机构关系.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveInstitutionalTie(InstitutionalTie input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a criterion of a scored tender 评标项.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveTenderCriterion(TenderCriterion input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a vendor's score on a tender criterion 评标得分.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveCriterionScore(CriterionScore input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a contact event 互动.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveInteraction(Interaction input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: something observed in a project 行为事件.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveBehaviourEvent(BehaviourEvent input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: a deal moved to another stage 阶段变更.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveStageChange(StageChange input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: somebody's rating 判断.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveJudgement(Judgement input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: why a customer chose us, a rival or nobody 原因.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveReason(Reason input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);

    /// <summary>Records one fact, stated whole: an answer to one of the twenty TAS criteria TAS答案.</summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> SaveTasAnswer(TasAnswer input, RecordingInput recording, CancellationToken cancellation) => SaveAsync(input, recording, cancellation);
}
