using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Truth;

namespace RelGraph.Simulation.Deals;

/// <summary>How this one project went in the five aspects, drawn from the customer's habits; part of it decides, part of it is only seen.</summary>
internal sealed record DealTraits
{
    public required string Budget { get; init; }

    public required string Scope { get; init; }

    public required string Trigger { get; init; }

    public required string Attendees { get; init; }

    public required string Approval { get; init; }

    public required string Terms { get; init; }

    public required string Tone { get; init; }

    public required string Pace { get; init; }

    public required string Purchase { get; init; }

    public required bool Purchasing { get; init; }

    public required bool Trial { get; init; }

    public required bool Complaint { get; init; }

    public required bool Reference { get; init; }

    public required bool YearEnd { get; init; }

    public required int Pushes { get; init; }

    public required bool Repeats { get; init; }

    public required int Rounds { get; init; }

    public required double PaceFactor { get; init; }

    public required ProcurementMode Procurement { get; init; }

    /// <summary>What the circumstances add to the pull of deciding nothing.</summary>
    public double Hesitation =>
        (Budget switch { "allocated" => -0.06, "partial" => 0.04, _ => 0.16 })
        + (Scope switch { "clear" => -0.05, "changing" => 0.05, _ => 0.13 })
        + (Trigger == "none" ? 0.05 : -0.1);

    public static DealTraits Draw(ref SeededRandom random, HabitVector habits)
    {
        var pace = (0.55 + (1.1 * habits.Slowness)) * random.Factor(0.22);
        return new DealTraits
        {
            Budget = random.Chance(habits.BudgetDiscipline) ? "allocated" : random.Chance(0.55) ? "partial" : "none",
            Scope = random.Chance(habits.ScopeClarity) ? "clear" : random.Chance(0.6) ? "changing" : "vague",
            Trigger = random.Chance(habits.Urgency) ? random.Pick<string>(["regulation", "expansion", "incident"]) : "none",
            Attendees = random.Chance(habits.DeciderPresence) ? "rising" : random.Chance(0.65) ? "steady" : "falling",
            Approval = random.Pick<string>(["division", "executive", "executive", "board"]),
            Terms = (habits.PaymentDelay + random.Normal(0, 0.12)) switch { < 0.35 => "30-days", < 0.65 => "60-days", _ => "90-days" },
            Tone = (habits.Goodwill + random.Normal(0, 0.18)) switch { > 0.6 => "warm", > 0.35 => "neutral", _ => "cold" },
            Pace = pace switch { < 0.85 => "fast", < 1.3 => "normal", _ => "slow" },
            Purchase = random.Pick<string>(["new", "new", "upgrade", "extension"]),
            Purchasing = random.Chance(habits.PurchasingInvolvement),
            Trial = random.Chance(habits.TrialDemand),
            Complaint = random.Chance(0.6 * habits.Complaints),
            Reference = random.Chance(0.5 * habits.Goodwill),
            YearEnd = random.Chance(0.75 * habits.YearEndRush),
            Pushes = random.Count(2 * habits.Slippage),
            Repeats = random.Chance(0.35 * habits.Slippage),
            Rounds = 1 + Math.Min(4, random.Count(3 * habits.DiscountPressure)),
            PaceFactor = pace,
            Procurement = Mode(habits.TenderFormality + random.Normal(0, 0.15)),
        };
    }

    private static ProcurementMode Mode(double formality) => formality switch
    {
        < 0.2 => ProcurementMode.Direct,
        < 0.28 => ProcurementMode.SoleSource,
        < 0.38 => ProcurementMode.Framework,
        < 0.58 => ProcurementMode.Negotiated,
        < 0.75 => ProcurementMode.InvitedTender,
        _ => ProcurementMode.OpenTender,
    };
}
