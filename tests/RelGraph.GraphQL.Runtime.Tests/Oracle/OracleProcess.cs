using System.Diagnostics;
using System.Text.Json;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle;

/// <summary>graphql-js in a process of its own: a request per line, an answer per line, in order.</summary>
public sealed class OracleProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly SemaphoreSlim _turn = new(1);
    private Process? _process;

    /// <summary>Sends all requests, each one line of ASCII JSON, and gives the answers in their order.</summary>
    internal async Task<IReadOnlyList<JsonElement>> AskAsync(IReadOnlyList<string> requests)
    {
        await _turn.WaitAsync();
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            var process = _process ??= Start();
            // Written beside the reading, for both pipes hold only so much.
            var writing = Task.Run(async () =>
            {
                foreach (var request in requests)
                    await process.StandardInput.WriteLineAsync(request.AsMemory(), patience.Token);
                await process.StandardInput.FlushAsync(patience.Token);
            }, patience.Token);
            var answers = new List<JsonElement>(requests.Count);
            string? failure = null;
            while (answers.Count < requests.Count)
            {
                var line = await process.StandardOutput.ReadLineAsync(patience.Token)
                    ?? throw new InvalidOperationException($"The oracle ended at request {answers.Count}: {requests[answers.Count]}");
                var answer = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 512 }).RootElement;
                if (answer.TryGetProperty("failed", out var why))
                    failure ??= $"The oracle failed at {requests[answers.Count]}: {why}";
                answers.Add(answer);
            }

            await writing;
            return failure is null ? answers : throw new InvalidOperationException(failure);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        if (_process is { } process)
        {
            process.StandardInput.Close();
            if (!process.WaitForExit(5000))
                process.Kill();
            process.Dispose();
        }

        _turn.Dispose();
    }

    private static Process Start() => Process.Start(new ProcessStartInfo("node", "worker.mjs")
    {
        WorkingDirectory = OraclePlace.Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;
}
