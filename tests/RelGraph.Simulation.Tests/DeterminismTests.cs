using System.Security.Cryptography;
using System.Text;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Simulation.Truth;

namespace RelGraph.Simulation.Tests;

public sealed class DeterminismTests
{
    private static readonly SimulationOptions Small = new() { Accounts = 7, Employees = 20, Opportunities = 40, Interactions = 2_000 };

    [Fact]
    public void Facts_SameSeed_SameBytes() => Assert.Equal(Hash(Draw(Small)), Hash(Draw(Small)));

    [Fact]
    public void Facts_OtherSeed_OtherBytes() => Assert.NotEqual(Hash(Draw(Small)), Hash(Draw(Small with { Seed = 1 })));

    [Fact]
    public void Facts_ReadTwiceAndOutOfOrder_SameBytes()
    {
        var company = CompanySimulator.Run(Small, RunContext.Default);
        var late = company.FactsOf(FactKind.TasAnswer).ToList();
        var interactions = company.FactsOf(FactKind.Interaction).ToList();

        Assert.Equal(Hash(interactions), Hash(company.Facts.Where(fact => fact.Content is Interaction)));
        Assert.Equal(Hash(late), Hash(company.FactsOf(FactKind.TasAnswer)));
    }

    [Fact]
    public async Task Truth_SameSeed_SameBytes() => Assert.Equal(await TruthOf(Small), await TruthOf(Small));

    [Fact]
    public async Task Truth_Written_IsOneDocumentWithAllParts()
    {
        using var document = System.Text.Json.JsonDocument.Parse(await TruthOf(Small));

        Assert.Equal(7, document.RootElement.GetProperty("accounts").GetArrayLength());
        Assert.Equal(40, document.RootElement.GetProperty("opportunities").GetArrayLength());
        Assert.Equal(20, document.RootElement.GetProperty("employees").GetArrayLength());
        Assert.NotEqual(0, document.RootElement.GetProperty("ties").GetArrayLength());
        Assert.Equal("2026-06-30", document.RootElement.GetProperty("options").GetProperty("endDate").GetString());
    }

    [Fact]
    public void Facts_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        var company = CompanySimulator.Run(Small, RunContext.Default with { Cancellation = source.Token });
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => company.FactsOf(FactKind.Account).First());
        Assert.Throws<OperationCanceledException>(() => company.Truth.Ties.First());
    }

    private static IEnumerable<Fact> Draw(SimulationOptions options) => CompanySimulator.Run(options, RunContext.Default).Facts;

    private static async Task<string> TruthOf(SimulationOptions options)
    {
        using var stream = new MemoryStream();
        await TruthFile.WriteAsync(CompanySimulator.Run(options, RunContext.Default), stream, RunContext.Default);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Hash(IEnumerable<Fact> facts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var fact in facts)
        {
            hash.AppendData(FactJson.Write(fact.Content));
            hash.AppendData(Encoding.UTF8.GetBytes($"{fact.Valid}{fact.Source}{fact.Confidence:R}{fact.Visibility}"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
