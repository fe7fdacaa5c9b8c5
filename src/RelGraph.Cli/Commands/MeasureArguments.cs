using System.CommandLine;
using RelGraph.Cli.Measures;

namespace RelGraph.Cli.Commands;

/// <summary>The arguments and options by which a measure is asked for, the same for score and explain.</summary>
internal sealed class MeasureArguments
{
    private readonly IReadOnlyList<Argument<string?>> _subjects;
    private readonly Option<string?> _vendor = new("--vendor") { Description = "A competitor's side instead of ours: its id or name · 从某友商的角度", HelpName = "COMPETITOR" };
    private readonly Option<string?> _place = new("--in") { Description = "Where: opportunity:ID, account:ID, firm, industry:NAME, region:NAME or customer:ID (default: firm) · 范围", HelpName = "PLACE" };
    private readonly Measure _measure;

    /// <summary>Prepares the arguments.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="listable">True when fewer arguments ask for a list.</param>
    public MeasureArguments(Measure measure, bool listable)
    {
        _measure = measure;
        var least = listable ? measure.LeastArguments : measure.Arguments.Count;
        _subjects =
        [
            .. measure.Arguments.Select((name, place) => new Argument<string?>(name)
            {
                Description = listable && place >= measure.LeastArguments ? "Id or name; leave it out to list all · 编号或名称，省略则列出全部" : "Id or name · 编号或名称",
                Arity = place < least ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
            }),
        ];
    }

    /// <summary>What the command takes.</summary>
    public IEnumerable<Symbol> Symbols
    {
        get
        {
            foreach (var subject in _subjects)
            {
                yield return subject;
            }

            if (_measure.TakesVendor)
            {
                yield return _vendor;
            }

            if (_measure.TakesPlace)
            {
                yield return _place;
            }
        }
    }

    /// <summary>What the user asks.</summary>
    public MeasureQuery Read(ParseResult parsed) => new(
        [.. _subjects.Select(parsed.GetValue).OfType<string>()],
        _measure.TakesVendor ? parsed.GetValue(_vendor) : null,
        _measure.TakesPlace ? parsed.GetValue(_place) : null);
}
