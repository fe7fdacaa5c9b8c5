using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Behaviour;

/// <summary>The open formula of a behaviour fit.</summary>
internal static class BehaviourExplanation
{
    private static readonly BilingualText WonLabel = new("Similar projects won, weighted", "相似赢单项目（加权）");
    private static readonly BilingualText LostLabel = new("Similar projects not won, weighted", "相似未赢项目（加权）");

    /// <summary>Writes the formula.</summary>
    public static Term Of(double? value, IReadOnlyList<AspectFit> fits, double won, double lost, double smoothing) => new(
        "fit_PBM",
        BehaviourTexts.Fit,
        value,
        fits.Count == 0 ? "" : $"({string.Join(" + ", fits.Select(fit => FormulaText.Factor(fit.Fit!.Value)))}) / {fits.Count}",
        [.. fits.Select(fit => Of(fit, won, lost, smoothing)), Term.Input("W", WonLabel, won), Term.Input("L", LostLabel, lost)]);

    private static Term Of(AspectFit fit, double won, double lost, double smoothing) => new(
        "fit_" + fit.Label.Chinese,
        fit.Label,
        fit.Fit,
        fit.Features.Count == 0 ? "" : $"100 / (1 + exp(−(({string.Join(" + ", fit.Features.Select(feature => FormulaText.Factor(feature.LogRatio)))}) / √({fit.Features.Count}))))",
        [.. fit.Features.Select(feature => Of(feature, won, lost, smoothing))]);

    private static Term Of(FeatureLift feature, double won, double lost, double smoothing)
    {
        var prior = $"{FormulaText.Number(smoothing)}·{FormulaText.Number(feature.Share)}";
        return new Term(
            "lr",
            new BilingualText($"{feature.Feature} = {feature.Value}", $"{feature.Feature} = {feature.Value}"),
            feature.LogRatio,
            $"ln(({FormulaText.Number(feature.WonWith)} + {prior}) / ({FormulaText.Number(won)} + {FormulaText.Number(smoothing)}))"
            + $" − ln(({FormulaText.Number(feature.LostWith)} + {prior}) / ({FormulaText.Number(lost)} + {FormulaText.Number(smoothing)}))",
            [
                Term.Input("W_v", new("Won with the same value", "同值赢单"), feature.WonWith),
                Term.Input("L_v", new("Not won with the same value", "同值未赢"), feature.LostWith),
                Term.Input("r", new("Share of the value", "取值占比"), feature.Share),
            ]);
    }
}
