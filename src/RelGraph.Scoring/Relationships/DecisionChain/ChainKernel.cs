using RelGraph.Engine.Algorithms.Opinions;
using RelGraph.Scoring.Relationships.DecisionChain.Rules;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>Steps 2 to 4 of scoring.md 5.2 for one chain: influence, choice, rule and veto, with nothing allocated per evaluation.</summary>
/// <remarks>Keeps scratch space, so an instance serves one thread at a time. One evaluation costs O(n²·V) for n seats and V vendors.</remarks>
internal sealed class ChainKernel
{
    private readonly DecisionChainParameters _parameters;
    private readonly double[] _operator;
    private readonly ChainRule _rule;
    private readonly int[] _vetoes;
    private readonly double[] _moved;
    private readonly double[] _choices;

    public ChainKernel(ChainModel chain, DecisionChainParameters parameters)
    {
        _parameters = parameters;
        Seats = chain.Seats.Count + chain.UnnamedVoters.Count;
        Vendors = chain.Vendors.Count;
        _operator = Operator(chain);
        _rule = ChainRule.Of(chain, parameters);
        _vetoes = [.. Enumerable.Range(0, chain.Seats.Count).Where(seat => chain.Seats[seat].Veto)];
        _moved = new double[Seats * Vendors];
        _choices = new double[Seats * (Vendors + 1)];
    }

    /// <summary>Number of seats, unnamed voters after them among them.</summary>
    public int Seats { get; }

    /// <summary>Number of vendors, us among them.</summary>
    public int Vendors { get; }

    /// <summary>Stands after influence, of the last evaluation: seat by seat, one per vendor.</summary>
    public ReadOnlySpan<double> Moved => _moved;

    /// <summary>Choices of the last evaluation: seat by seat, one per vendor and, last, nobody.</summary>
    public ReadOnlySpan<double> Choices => _choices;

    /// <summary>How much seat <paramref name="from"/>'s own stand enters the final stand of seat <paramref name="to"/>.</summary>
    public double Pull(int to, int from) => _operator[(to * Seats) + from];

    /// <summary>Evaluates the chain.</summary>
    /// <param name="stands">x⁰: seat by seat, one per vendor.</param>
    /// <param name="outcome">Receives one probability per vendor and, last, nobody.</param>
    public void Evaluate(ReadOnlySpan<double> stands, Span<double> outcome)
    {
        Propagate(stands);
        for (var seat = 0; seat < Seats; seat++)
        {
            ChainChoice.Fill(
                _moved.AsSpan(seat * Vendors, Vendors), _parameters.Sharpness, _parameters.NobodyStand, _choices.AsSpan(seat * (Vendors + 1), Vendors + 1));
        }

        _rule.Apply(_moved, _choices, outcome);
        foreach (var seat in _vetoes)
        {
            for (var vendor = 0; vendor < Vendors; vendor++)
            {
                var blocked = outcome[vendor] * BlockChance(_moved[(seat * Vendors) + vendor]);
                outcome[vendor] -= blocked;
                outcome[Vendors] += blocked;
            }
        }
    }

    /// <summary>The part of a vendor's chance that survives the vetoes, in the last evaluation.</summary>
    public double Unblocked(int vendor)
    {
        var passed = 1.0;
        foreach (var seat in _vetoes)
        {
            passed *= 1 - BlockChance(_moved[(seat * Vendors) + vendor]);
        }

        return passed;
    }

    /// <summary>1/(1 + exp((x + offset)/s)): who stands far against a vendor blocks it.</summary>
    private double BlockChance(double stand) => 1 / (1 + Math.Exp((stand + _parameters.VetoOffset) / _parameters.Sharpness));

    /// <summary>Friedkin–Johnsen, row by row: how much each seat's own stand enters each seat's final stand.</summary>
    private static double[] Operator(ChainModel chain)
    {
        var everybody = chain.Everybody;
        var seats = everybody.Count;
        var moved = new double[seats * seats];
        foreach (var influence in chain.Influences)
        {
            moved[(influence.To * seats) + influence.From] += influence.Weight;
        }

        var settled = FriedkinJohnsen.Prepare(moved, [.. everybody.Select(seat => seat.Susceptibility)]);
        return [.. Enumerable.Range(0, seats * seats).Select(cell => settled.Effect(cell % seats, cell / seats))];
    }

    private void Propagate(ReadOnlySpan<double> stands)
    {
        for (var seat = 0; seat < Seats; seat++)
        {
            var row = _operator.AsSpan(seat * Seats, Seats);
            var moved = _moved.AsSpan(seat * Vendors, Vendors);
            moved.Clear();
            for (var other = 0; other < Seats; other++)
            {
                var pull = row[other];
                if (pull != 0)
                {
                    for (var vendor = 0; vendor < Vendors; vendor++)
                    {
                        moved[vendor] += pull * stands[(other * Vendors) + vendor];
                    }
                }
            }
        }
    }
}
