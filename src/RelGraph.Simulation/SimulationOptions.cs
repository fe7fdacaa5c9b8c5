using System.Globalization;

namespace RelGraph.Simulation;

/// <summary>The size and the habits of a simulated company. The defaults are the sample company.</summary>
/// <remarks>Two equal options give the same facts to the bit. Everything is dated up to <see cref="EndDate"/>.</remarks>
public sealed record SimulationOptions
{
    /// <summary>Default of <see cref="Seed"/>.</summary>
    public const ulong DefaultSeed = 20260630;

    /// <summary>Default of <see cref="Accounts"/>.</summary>
    public const int DefaultAccounts = 40;

    /// <summary>Default of <see cref="ContactsPerAccount"/>.</summary>
    public const double DefaultContactsPerAccount = 15;

    /// <summary>Default of <see cref="Employees"/>.</summary>
    public const int DefaultEmployees = 60;

    /// <summary>Default of <see cref="Competitors"/>.</summary>
    public const int DefaultCompetitors = 5;

    /// <summary>Default of <see cref="Opportunities"/>.</summary>
    public const int DefaultOpportunities = 300;

    /// <summary>Default of <see cref="Interactions"/>.</summary>
    public const int DefaultInteractions = 30_000;

    /// <summary>Default of <see cref="Years"/>.</summary>
    public const int DefaultYears = 4;

    /// <summary>Default of <see cref="Industries"/>.</summary>
    public const int DefaultIndustries = 2;

    /// <summary>The most industries there are words for.</summary>
    public const int MostIndustries = 3;

    /// <summary>Default of <see cref="ChineseShare"/>.</summary>
    public const double DefaultChineseShare = 0.6;

    /// <summary>Default of <see cref="OpenShare"/>.</summary>
    public const double DefaultOpenShare = 0.2;

    /// <summary>Default of <see cref="Noise"/>.</summary>
    public const double DefaultNoise = 0.15;

    /// <summary>Default of <see cref="MissingShare"/>.</summary>
    public const double DefaultMissingShare = 0.2;

    /// <summary>Default of <see cref="CaptureBias"/>.</summary>
    public const double DefaultCaptureBias = 0.4;

    /// <summary>The seed of every draw.</summary>
    /// <value>Default 20260630.</value>
    public ulong Seed { get; init; } = DefaultSeed;

    /// <summary>Number of accounts.</summary>
    /// <value>Default 40; 1 to 1 000 000.</value>
    public int Accounts { get; init; } = DefaultAccounts;

    /// <summary>Mean number of contacts an account employs; bigger customers have more.</summary>
    /// <value>Default 15; 3 to 1 000.</value>
    public double ContactsPerAccount { get; init; } = DefaultContactsPerAccount;

    /// <summary>Number of our people, those who left included.</summary>
    /// <value>Default 60; 8 to 1 000 000.</value>
    public int Employees { get; init; } = DefaultEmployees;

    /// <summary>Number of competitors.</summary>
    /// <value>Default 5; 1 to 100.</value>
    public int Competitors { get; init; } = DefaultCompetitors;

    /// <summary>Number of opportunities, closed and open.</summary>
    /// <value>Default 300; 0 to 100 000 000.</value>
    public int Opportunities { get; init; } = DefaultOpportunities;

    /// <summary>Number of logged interactions aimed at; the drawn number differs from it by chance.</summary>
    /// <value>Default 30 000; 0 to 1 000 000 000.</value>
    public int Interactions { get; init; } = DefaultInteractions;

    /// <summary>Years of history before the end date.</summary>
    /// <value>Default 4; 1 to 20.</value>
    public int Years { get; init; } = DefaultYears;

    /// <summary>The last day on which anything happened.</summary>
    /// <value>Default 2026-06-30; year 1950 to 2200.</value>
    public DateOnly EndDate { get; init; } = new(2026, 6, 30);

    /// <summary>Number of industries the accounts belong to.</summary>
    /// <value>Default 2; 1 to 3.</value>
    public int Industries { get; init; } = DefaultIndustries;

    /// <summary>Share of accounts whose working language is Chinese; the others work in English.</summary>
    /// <value>Default .6; 0 to 1.</value>
    public double ChineseShare { get; init; } = DefaultChineseShare;

    /// <summary>Share of opportunities still open on the end date.</summary>
    /// <value>Default .2; 0 to 1.</value>
    public double OpenShare { get; init; } = DefaultOpenShare;

    /// <summary>Standard deviation of what people report around what is true, on a scale of 0 to 1.</summary>
    /// <value>Default .15; 0 to 1.</value>
    public double Noise { get; init; } = DefaultNoise;

    /// <summary>Share of what could be known but was never recorded: seats, stances, behaviour, answers.</summary>
    /// <value>Default .2; 0 to .9.</value>
    public double MissingShare { get; init; } = DefaultMissingShare;

    /// <summary>How much less the strong sellers log than the weak ones; negative when they log more.</summary>
    /// <value>Default .4; −1 to 1.</value>
    public double CaptureBias { get; init; } = DefaultCaptureBias;

    /// <summary>The first day of the history.</summary>
    public DateOnly StartDate => EndDate.AddYears(-Years).AddDays(1);

    /// <summary>All errors in the options, in plain words; empty when there are none.</summary>
    public IReadOnlyList<string> Validate()
    {
        var errors = new List<string>();
        Check(Accounts, 1, 1_000_000, nameof(Accounts), errors);
        Check(ContactsPerAccount, 3, 1_000, nameof(ContactsPerAccount), errors);
        Check(Employees, 8, 1_000_000, nameof(Employees), errors);
        Check(Competitors, 1, 100, nameof(Competitors), errors);
        Check(Opportunities, 0, 100_000_000, nameof(Opportunities), errors);
        Check(Interactions, 0, 1_000_000_000, nameof(Interactions), errors);
        Check(Years, 1, 20, nameof(Years), errors);
        Check(EndDate.Year, 1950, 2200, nameof(EndDate) + ".Year", errors);
        Check(Industries, 1, MostIndustries, nameof(Industries), errors);
        Check(ChineseShare, 0, 1, nameof(ChineseShare), errors);
        Check(OpenShare, 0, 1, nameof(OpenShare), errors);
        Check(Noise, 0, 1, nameof(Noise), errors);
        Check(MissingShare, 0, 0.9, nameof(MissingShare), errors);
        Check(CaptureBias, -1, 1, nameof(CaptureBias), errors);
        if (Accounts * ContactsPerAccount > 100_000_000)
        {
            errors.Add(string.Create(CultureInfo.InvariantCulture, $"{nameof(Accounts)} times {nameof(ContactsPerAccount)} must be at most 100000000 but was {Accounts * ContactsPerAccount}."));
        }

        return errors;
    }

    private static void Check(double value, double least, double most, string name, List<string> errors)
    {
        // Written so that NaN fails too.
        if (!(value >= least && value <= most))
        {
            errors.Add(string.Create(CultureInfo.InvariantCulture, $"{name} must be in [{least}, {most}] but was {value}."));
        }
    }
}
