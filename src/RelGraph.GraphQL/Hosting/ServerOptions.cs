using System.Globalization;
using RelGraph.Application.Jobs;
using RelGraph.Application.Workspaces;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.Storage.Opening;

namespace RelGraph.GraphQL.Hosting;

/// <summary>The settings of the server, from <c>appsettings.json</c> (section <c>RelGraph</c>), the environment (<c>RELGRAPH_WORKSPACE</c> …) or the command line (<c>--workspace</c> …), the later ones winning.</summary>
public sealed record ServerOptions
{
    /// <summary>The default of <see cref="Workspace"/>.</summary>
    public const string DefaultWorkspace = "data/sample.db";

    /// <summary>The default of <see cref="Urls"/>.</summary>
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>The default of <see cref="MaxRequestBytes"/>.</summary>
    public const long DefaultMaxRequestBytes = 4 * 1024 * 1024;

    /// <summary>The default of <see cref="MaxKernelWork"/>: some ten seconds of one processor.</summary>
    public const double DefaultMaxKernelWork = 1e9;

    /// <summary>The default of <see cref="MaxSubscribers"/>.</summary>
    public const int DefaultMaxSubscribers = 10_000;

    /// <summary>The workspace: a file, or <c>neo4j+http://host:7474/database?workspace=id</c>; the sample company is made there when there is none.</summary>
    /// <value>Default <c>data/sample.db</c> in the current folder.</value>
    public string Workspace { get; init; } = DefaultWorkspace;

    /// <summary>How to reach Neo4j (<c>RELGRAPH_NEO4J_USER</c> …, or section <c>RelGraph:Neo4j</c>); read only for a workspace there.</summary>
    public Neo4jSettings Neo4j { get; init; } = new();

    /// <summary>Where the workspace is, relative paths from the current folder.</summary>
    /// <exception cref="Engine.Errors.InvalidValueException"><see cref="Workspace"/> is no address.</exception>
    public StoreAddress Address => StoreAddress.Parse(Workspace).From(Directory.GetCurrentDirectory());

    /// <summary>Where to listen, separated by semicolons.</summary>
    /// <value>Default <c>http://127.0.0.1:5080</c>: this machine only.</value>
    public string Urls { get; init; } = DefaultUrls;

    /// <summary>The largest request body in bytes.</summary>
    /// <value>Default 4 MiB; at least 1024.</value>
    public long MaxRequestBytes { get; init; } = DefaultMaxRequestBytes;

    /// <summary>The most relationships that the kernels of one request may visit together, as expected beforehand.</summary>
    /// <value>Default 1,000,000,000; at least 0, which allows no kernel.</value>
    public double MaxKernelWork { get; init; } = DefaultMaxKernelWork;

    /// <summary>The most subscriptions open at the same time, and the most WebSockets.</summary>
    /// <value>Default 10,000; at least 0, which allows none.</value>
    public int MaxSubscribers { get; init; } = DefaultMaxSubscribers;

    /// <summary>The only documents that are answered, by id; from a JSON file that is an object of id and text, as client generators write it. Every valid document is answered when null.</summary>
    public IReadOnlyDictionary<string, string>? TrustedDocuments { get; init; }

    /// <summary>The greatest cost of one operation, in units of one object of the answer.</summary>
    /// <value>Default 500,000; above 0.</value>
    public double MaxCost { get; init; } = GraphQLEngineOptions.DefaultMaxCost;

    /// <summary>The longest an operation, or one event of a subscription, may take in seconds; what it does is cancelled then, down to the kernels.</summary>
    /// <value>Default 30; from 0.01 to 86,400, or 0 for as long as it takes.</value>
    public double TimeoutSeconds { get; init; } = GraphQLEngineOptions.DefaultTimeout.TotalSeconds;

    /// <summary>How many jobs work at the same time.</summary>
    /// <value>Default 1; 1 to 64.</value>
    public int MaxRunningJobs { get; init; } = JobOptions.DefaultMaxRunning;

    /// <summary>How many jobs may wait.</summary>
    /// <value>Default 16; 0 to 10,000.</value>
    public int MaxQueuedJobs { get; init; } = JobOptions.DefaultMaxQueued;

    /// <summary>How many ended jobs are kept with their results.</summary>
    /// <value>Default 200; 1 to 100,000.</value>
    public int KeptJobs { get; init; } = JobOptions.DefaultKeptJobs;

    /// <summary>Where spans and metrics go: the address of an OpenTelemetry collector that takes OTLP over HTTP; nowhere when null.</summary>
    public Uri? Telemetry { get; init; }

    /// <summary>How the log is written.</summary>
    /// <value>Default <see cref="LogFormat.Text"/>.</value>
    public LogFormat LogFormat { get; init; } = LogFormat.Text;

    /// <summary>Whether every GraphQL request has a line in the log: its operation, how it ended, how long it took and what it cost; never what it asked of whom.</summary>
    /// <value>Default false.</value>
    public bool LogRequests { get; init; }

    /// <summary>Whether clients may ask for the schema and GraphiQL is served.</summary>
    /// <value>Default true.</value>
    public bool Introspection { get; init; } = true;

    /// <summary>The day described when a question names none.</summary>
    /// <value>Default null: the workspace's frozen day, or today.</value>
    public DateOnly? AsOf { get; init; }

    /// <summary>A JSON file with the parameters of the scores; the defaults, with references frozen on the workspace's facts, when null.</summary>
    public string? Parameters { get; init; }

    /// <summary>How many seconds pass between two looks at what other processes recorded in the same workspace.</summary>
    /// <value>Default 1; from 0.05 to 3600, or 0 never to look.</value>
    public double FollowSeconds { get; init; } = WorkspaceFollower.DefaultInterval.TotalSeconds;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="Engine.Errors.InvalidOptionsException">Settings are out of range; all of them are listed.</exception>
    public static ServerOptions From(IConfiguration configuration)
    {
        var problems = new List<string>();
        var options = new ServerOptions
        {
            Workspace = Text("Workspace") ?? DefaultWorkspace,
            Urls = configuration["urls"] ?? DefaultUrls,
            MaxRequestBytes = Read("MaxRequestBytes", DefaultMaxRequestBytes, static (string text, out long value) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= 1024, "a whole number of bytes of at least 1024"),
            MaxKernelWork = Read("MaxKernelWork", DefaultMaxKernelWork, static (string text, out double value) => double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value) && value >= 0 && double.IsFinite(value), "a number of relationships of at least 0"),
            MaxSubscribers = Read("MaxSubscribers", DefaultMaxSubscribers, static (string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value), "a whole number of subscriptions of at least 0"),
            MaxCost = Read("MaxCost", GraphQLEngineOptions.DefaultMaxCost, static (string text, out double value) => double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value) && value > 0 && double.IsFinite(value), "a number of objects above 0"),
            TimeoutSeconds = Read("TimeoutSeconds", GraphQLEngineOptions.DefaultTimeout.TotalSeconds, TryTimeout, "a number of seconds from 0.01 to 86400, or 0 for as long as it takes"),
            MaxRunningJobs = Read("MaxRunningJobs", JobOptions.DefaultMaxRunning, Whole(1, 64), "a whole number of jobs from 1 to 64"),
            MaxQueuedJobs = Read("MaxQueuedJobs", JobOptions.DefaultMaxQueued, Whole(0, 10_000), "a whole number of jobs from 0 to 10000"),
            KeptJobs = Read("KeptJobs", JobOptions.DefaultKeptJobs, Whole(1, 100_000), "a whole number of jobs from 1 to 100000"),
            Telemetry = Read("Telemetry", TelemetryAddress(configuration), TryAddress, "the address of an OpenTelemetry collector such as http://localhost:4318"),
            LogFormat = Read("LogFormat", LogFormat.Text, TryFormat, "text or json"),
            LogRequests = Read("LogRequests", false, bool.TryParse, "true or false"),
            Introspection = Read("Introspection", true, bool.TryParse, "true or false"),
            AsOf = Read("AsOf", (DateOnly?)null, TryDay, "a day such as 2026-03-31"),
            Parameters = Text("Parameters"),
            FollowSeconds = Read("FollowSeconds", WorkspaceFollower.DefaultInterval.TotalSeconds, TrySeconds, "a number of seconds from 0.05 to 3600, or 0 never to look for what others recorded"),
        };
        try
        {
            options = options with { TrustedDocuments = TrustedDocumentFile.Read(Text("TrustedDocuments")) };
        }
        catch (Engine.Errors.InvalidOptionsException wrong)
        {
            problems.AddRange(wrong.Faults);
        }

        try
        {
            // Passwords come from files and the environment only: a command line can be read by every user of the machine.
            options = options.Address is StoreAddress.Neo4jWorkspace ? options with { Neo4j = Neo4jSettings.From(Neo4jSetting) } : options;
        }
        catch (Engine.Errors.RelGraphException wrong)
        {
            problems.AddRange(wrong is Engine.Errors.InvalidOptionsException several ? several.Faults : [wrong.Message]);
        }

        problems.AddRange(options.Urls.Split(';').Where(url => !IsAddress(url)).Select(url => $"urls must be addresses such as {DefaultUrls}, with a port from 0 to 65535, separated by semicolons, but one was '{url}'."));
        return problems.Count == 0 ? options : throw new Engine.Errors.InvalidOptionsException("server settings", problems);

        string? Text(string name) =>
            (configuration[name] ?? configuration["RELGRAPH_" + Naming(name)] ?? configuration["RelGraph:" + name]) is { Length: > 0 } text ? text : null;

        string? Neo4jSetting(string name) =>
            configuration[Neo4jSettings.InEnvironment(name)] is { Length: > 0 } text ? text : configuration["RelGraph:Neo4j:" + name];

        T Read<T>(string name, T fallback, Reader<T> read, string allowed)
        {
            if (Text(name) is not { } text)
            {
                return fallback;
            }

            if (read(text, out var value))
            {
                return value;
            }

            problems.Add($"{name} must be {allowed} but was '{text}'.");
            return fallback;
        }
    }

    /// <summary>Judged as the server itself reads it, which allows <c>http://*:80</c>.</summary>
    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url).Port is >= 0 and <= 65535;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool TryDay(string text, out DateOnly? value)
    {
        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        value = isDay ? day : null;
        return isDay;
    }

    private static bool TrySeconds(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value is 0 or >= .05 and <= 3600;

    private static bool TryTimeout(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value is 0 or >= .01 and <= 86_400;

    /// <summary>What OpenTelemetry's own variable says, which its users know; an address that is none is told by the collector's absence, as everywhere else.</summary>
    private static Uri? TelemetryAddress(IConfiguration configuration) =>
        TryAddress(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] ?? "", out var address) ? address : null;

    private static bool TryAddress(string text, out Uri? value) =>
        Uri.TryCreate(text, UriKind.Absolute, out value) && (value.Scheme is "http" or "https");

    private static bool TryFormat(string text, out LogFormat value) => Enum.TryParse(text, ignoreCase: true, out value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0]);

    private static Reader<int> Whole(int least, int most) => (string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most;

    private delegate bool Reader<T>(string text, out T value);

    /// <summary><c>MaxRequestBytes</c> is <c>MAX_REQUEST_BYTES</c> in the environment.</summary>
    private static string Naming(string name) => System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName(name);
}
