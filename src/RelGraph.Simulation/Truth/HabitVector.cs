namespace RelGraph.Simulation.Truth;

/// <summary>How a customer behaves in projects 人财物情节: fifteen stable traits, each 0 to 1. Behaviour scores must recover them.</summary>
public sealed record HabitVector
{
    /// <summary>人: how many people take part.</summary>
    public required double CommitteeSize { get; init; }

    /// <summary>人: how often purchasing takes part.</summary>
    public required double PurchasingInvolvement { get; init; }

    /// <summary>人: how often deciders come to meetings.</summary>
    public required double DeciderPresence { get; init; }

    /// <summary>财: how often a budget is allocated in time.</summary>
    public required double BudgetDiscipline { get; init; }

    /// <summary>财: how hard prices are negotiated.</summary>
    public required double DiscountPressure { get; init; }

    /// <summary>财: how late invoices are paid.</summary>
    public required double PaymentDelay { get; init; }

    /// <summary>物: how formally is bought, from direct to open tender.</summary>
    public required double TenderFormality { get; init; }

    /// <summary>物: how clear the scope is.</summary>
    public required double ScopeClarity { get; init; }

    /// <summary>物: how often a trial is asked for.</summary>
    public required double TrialDemand { get; init; }

    /// <summary>情: warmth of tone toward suppliers.</summary>
    public required double Goodwill { get; init; }

    /// <summary>情: how readily complaints are raised.</summary>
    public required double Complaints { get; init; }

    /// <summary>情: how often something forces a decision.</summary>
    public required double Urgency { get; init; }

    /// <summary>节: how slowly projects go.</summary>
    public required double Slowness { get; init; }

    /// <summary>节: how often decisions fall at the end of the year.</summary>
    public required double YearEndRush { get; init; }

    /// <summary>节: how often milestones are pushed or repeated.</summary>
    public required double Slippage { get; init; }
}
