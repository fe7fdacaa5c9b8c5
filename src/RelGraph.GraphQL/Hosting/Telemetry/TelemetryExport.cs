using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using RelGraph.Application.Diagnostics;
using RelGraph.GraphQL.Runtime.Diagnostics;
using RelGraph.Scoring.Diagnostics;

namespace RelGraph.GraphQL.Hosting.Telemetry;

/// <summary>Sends spans and metrics of all layers to an OpenTelemetry collector: OTLP over HTTP in protobuf. Disposing sends what is left.</summary>
internal sealed class TelemetryExport : IDisposable
{
    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    public TelemetryExport(Uri collector, IConfiguration configuration)
    {
        var resource = ResourceBuilder.CreateDefault();
        if (string.IsNullOrEmpty(configuration["OTEL_SERVICE_NAME"]))
        {
            resource.AddService("relgraph", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version!.ToString(3));
        }

        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource([.. Sources])
            .AddOtlpExporter(options => Send(options, collector, "v1/traces")).Build();
        _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter([.. Meters])
            .AddOtlpExporter(options => Send(options, collector, "v1/metrics")).Build();
    }

    /// <summary>Where spans come from.</summary>
    public static IReadOnlyList<string> Sources { get; } = ["Microsoft.AspNetCore", GraphQLTelemetry.Name, WorkspaceTelemetry.Name, JobTelemetry.Name];

    /// <summary>Where metrics come from.</summary>
    public static IReadOnlyList<string> Meters { get; } =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", GraphQLTelemetry.Name, WorkspaceTelemetry.Name, ScoreTelemetry.Name, JobTelemetry.Name];

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    private static void Send(OtlpExporterOptions options, Uri collector, string signal)
    {
        options.Protocol = OtlpExportProtocol.HttpProtobuf;
        options.Endpoint = new Uri(collector.AbsoluteUri.TrimEnd('/') + '/' + signal);
    }
}
