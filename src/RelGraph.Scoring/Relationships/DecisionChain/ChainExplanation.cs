using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.DecisionChain.Rules;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>The open mean-field formula of a chain with its numbers: what a reader can recompute, without draws.</summary>
internal sealed class ChainExplanation(ChainModel chain, ChainKernel kernel, DecisionChainParameters parameters, IReadOnlyList<KeyPersonScore> people, IReadOnlyList<string> names)
{
    private readonly IReadOnlyList<ChainSeat> _everybody = chain.Everybody;

    private static readonly BilingualText ChoiceLabel = new("Chance that we are chosen", "选择我方的概率");

    /// <summary>DCS on the means. The kernel must just have evaluated them.</summary>
    public Term Build(double meanField)
    {
        var chance = BuildChance(meanField / 100);
        return new Term(
            "DCS", new BilingualText("Decision-chain relationship on the means, without draws", "决策链关系(均值,不抽样)"), meanField,
            $"100·{FormulaText.Factor(meanField / 100)}", [chance]);
    }

    private Term BuildChance(double chance)
    {
        var vetoes = Enumerable.Range(0, names.Count).Where(seat => chain.Seats[seat].Veto).Select(BuildBlock).ToArray();
        var passed = string.Concat(vetoes.Select(veto => $"·(1 − {FormulaText.Factor(veto.Value!.Value)})"));
        switch (chain.Rule)
        {
            case DecisionRule.SingleDecider:
                var decider = BuildChoice(chain.Decider);
                return new Term("P", new BilingualText("The decider alone", "单一决策人"), chance, FormulaText.Number(decider.Value!.Value) + passed, [decider, .. vetoes]);
            case DecisionRule.PowerLottery or DecisionRule.None:
                var shares = PowerLotteryRule.Shares(chain);
                var choices = Enumerable.Range(0, names.Count).Select(BuildChoice).ToArray();
                var sum = string.Join(" + ", choices.Select((choice, seat) => $"{FormulaText.Number(shares[seat])}·{FormulaText.Factor(choice.Value!.Value)}"));
                var weights = shares.Select((share, seat) => Term.Input("W/ΣW", new BilingualText($"Share of power of {names[seat]}", $"{names[seat]} 的权力份额"), share));
                return new Term("P", new BilingualText("By power, as the rule is not known", "规则未知,按权力"), chance, passed.Length == 0 ? sum : $"({sum}){passed}", [.. choices, .. weights, .. vetoes]);
            default:
                // Counting ballots, integrating tender scores or following steps is beyond a pocket calculator: the result is given, its inputs are open.
                // Unnamed voters all stand alike, so the first speaks for all.
                return new Term("P", RuleLabel(), chance, "", [.. Enumerable.Range(0, Math.Min(kernel.Seats, names.Count + 1)).Select(BuildChoice)]);
        }
    }

    private BilingualText RuleLabel()
    {
        var unknown = chain.UnnamedVoters.Sum(voter => voter.Votes);
        if (unknown == 0)
        {
            return new BilingualText("Yielded exactly by the decision rule", "由决策规则精确得出");
        }

        var (votes, all) = (FormulaText.Number(unknown), FormulaText.Number(unknown + chain.Seats.Sum(seat => seat.Votes)));
        return new BilingualText(
            $"Yielded exactly by the vote; {votes} of {all} votes are not known and are taken to stand as people we never met", $"由投票规则精确得出;{all} 票中有 {votes} 票未知,按从未接触者的先验立场计");
    }

    private BilingualText NameOf(int seat) => seat < names.Count ? new BilingualText(names[seat], names[seat]) : new BilingualText("each unknown voter", "每位未知投票人");

    private Term BuildChoice(int seat)
    {
        var settled = Enumerable.Range(0, kernel.Vendors).Select(vendor => BuildSettled(seat, vendor)).ToArray();
        string Exp(double stand) => $"exp({FormulaText.Number(stand)}/{FormulaText.Number(parameters.Sharpness)})";
        return new Term(
            "π", new BilingualText($"{ChoiceLabel.English}: {NameOf(seat).English}", $"{NameOf(seat).Chinese}{ChoiceLabel.Chinese}"), kernel.Choices[seat * (kernel.Vendors + 1)],
            $"{Exp(settled[0].Value!.Value)}/({Exp(parameters.NobodyStand)} + {string.Join(" + ", settled.Select(term => Exp(term.Value!.Value)))})", settled);
    }

    private Term BuildSettled(int seat, int vendor)
    {
        var heard = Enumerable.Range(0, kernel.Seats).Where(other => kernel.Pull(seat, other) != 0).ToArray();
        var formula = string.Join(" + ", heard.Select(other => $"{FormulaText.Factor(kernel.Pull(seat, other))}·{FormulaText.Factor(_everybody[other].Stands[vendor].Mean)}"));
        var toward = chain.Vendors[vendor].IsUs ? new BilingualText("us", "我方") : new BilingualText(chain.Vendors[vendor].Id, chain.Vendors[vendor].Id == ChainModel.UnnamedRivalId ? "未知友商" : chain.Vendors[vendor].Id);
        Term[] stands = [.. heard.Select(other => vendor == 0 && other == seat && seat < people.Count
            ? KeyPersonExplanation.BuildStand(people[other].Input, [.. people[other].Holders.Select(holder => (holder.Name, holder.Tie.Strength))])
            : Term.Input("x⁰", new BilingualText($"Stand of {NameOf(other).English} toward {toward.English}", $"{NameOf(other).Chinese} 对{toward.Chinese}的立场"), _everybody[other].Stands[vendor].Mean))];
        return new Term(
            "x*", new BilingualText($"Stand of {NameOf(seat).English} toward {toward.English} after listening", $"{NameOf(seat).Chinese} 受影响后对{toward.Chinese}的立场"),
            kernel.Moved[(seat * kernel.Vendors) + vendor], formula, stands);
    }

    private Term BuildBlock(int seat)
    {
        var stand = kernel.Moved[seat * kernel.Vendors];
        return new Term(
            "veto", new BilingualText($"Chance that {names[seat]} blocks us", $"{names[seat]} 否决我方的概率"),
            1 / (1 + Math.Exp((stand + parameters.VetoOffset) / parameters.Sharpness)),
            $"1/(1 + exp(({FormulaText.Number(stand)} + {FormulaText.Factor(parameters.VetoOffset)})/{FormulaText.Number(parameters.Sharpness)}))",
            []);
    }
}
