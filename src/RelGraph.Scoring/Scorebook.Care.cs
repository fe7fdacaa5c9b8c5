using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Care;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Employee;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>What to do for the relationships of a segment beyond single deals: reactivate, protect, add a second thread, raise the sponsor, hand over, institutionalise; the most expected capital for an hour of work first.</summary>
    /// <param name="segment">The firm, an industry, a region or a customer.</param>
    /// <param name="employeeId">Only what this one of ours should do; everybody's where null.</param>
    /// <param name="parameters">What is taken for granted; the defaults where null.</param>
    /// <remarks>Computed when asked for: at the most 60 pieces of work are worked out, each on a hypothetical picture. One entry for each person, however many reasons there are to meet.</remarks>
    /// <exception cref="NotFoundException">The segment has no account, or there is no such employee on the day.</exception>
    public IReadOnlyList<CareWork> Care(Segment segment, string? employeeId = null, CareParameters? parameters = null)
    {
        if (employeeId is not null)
        {
            RequireEmployee(employeeId);
        }

        var accounts = AccountsOf(segment);
        return parameters is not null ? Work(parameters) : Kept($"{segment}|{employeeId}", () => Work(new CareParameters()));

        IReadOnlyList<CareWork> Work(CareParameters taken) => new CareAdviser(this, taken).For(accounts, Company(segment).Dormant, employeeId);
    }

    /// <summary>The chance that somebody of ours leaves within a year, from the firm's own history.</summary>
    internal double LeaveProbability => EmployeeFormula.LeaveProbability(Turnover.Leavers, Turnover.PersonYears, Parameters.Employee);

    /// <summary>What hours of one of ours cost; null where no hourly cost is recorded.</summary>
    internal Money? CostOf(string? employeeId, double hours) =>
        employeeId is not null && Graph.Facts.Find<Employee>(employeeId)?.HourlyCost is { } hourly && Currencies.Convert(hourly, Graph.AsOf) is { } cost
            ? new Money((long)Math.Round(cost.MinorUnits * hours, MidpointRounding.ToEven), Currencies.Currency)
            : null;
}
