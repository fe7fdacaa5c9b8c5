using System.Globalization;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Tests.Explanations;

/// <summary>Reads the formulas that explanations print and computes them as a reader with a pocket calculator would.</summary>
internal sealed class PocketCalculator
{
    private readonly string _text;
    private int _at;

    private PocketCalculator(string text) => _text = text.Replace(" ", "", StringComparison.Ordinal);

    public static double Compute(string formula)
    {
        var reader = new PocketCalculator(formula);
        var value = reader.Sum();
        return reader._at == reader._text.Length ? value : throw new FormatException($"'{formula}' cannot be read from '{reader._text[reader._at..]}' on.");
    }

    /// <summary>Every line of an explanation that has a formula must come out, to three decimals, as it says.</summary>
    public static IReadOnlyList<string> Offenders(Term term)
    {
        var offenders = term.Parts.SelectMany(Offenders).ToList();
        if (term.Formula.Length > 0)
        {
            var computed = Compute(term.Formula);
            if (term.Value is not { } value || Math.Abs(computed - value) > 5e-4)
            {
                offenders.Add($"{term.Symbol} = {term.Formula} gives {computed} but says {term.Value}");
            }
        }

        return offenders;
    }

    /// <summary>How many lines an explanation computes rather than takes as given.</summary>
    public static int Formulas(Term term) => (term.Formula.Length > 0 ? 1 : 0) + term.Parts.Sum(Formulas);

    private double Sum()
    {
        var value = Product();
        while (_at < _text.Length && _text[_at] is '+' or '−' or '-')
        {
            value += _text[_at++] == '+' ? Product() : -Product();
        }

        return value;
    }

    private double Product()
    {
        var value = Power();
        while (_at < _text.Length && _text[_at] is '·' or '×' or '/')
        {
            value = _text[_at++] == '/' ? value / Power() : value * Power();
        }

        return value;
    }

    private double Power()
    {
        if (Take('−') || Take('-'))
        {
            return -Power();
        }

        var value = Atom();
        return Take('^') ? Math.Pow(value, Power()) : value;
    }

    private double Atom()
    {
        foreach (var (name, function) in new (string, Func<IReadOnlyList<double>, double>)[]
        {
            ("min(", values => values.Min()), ("max(", values => values.Max()), ("exp(", values => Math.Exp(values[0])), ("ln(", values => Math.Log(values[0])), ("√(", values => Math.Sqrt(values[0])),
        })
        {
            if (_text.AsSpan(_at).StartsWith(name))
            {
                _at += name.Length;
                var values = new List<double> { Sum() };
                while (Take(','))
                {
                    values.Add(Sum());
                }

                Expect(')');
                return function(values);
            }
        }

        if (Take('('))
        {
            var inner = Sum();
            Expect(')');
            return inner;
        }

        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.'))
        {
            _at++;
        }

        return double.Parse(_text[start.._at], CultureInfo.InvariantCulture);
    }

    private bool Take(char sign)
    {
        var found = _at < _text.Length && _text[_at] == sign;
        _at += found ? 1 : 0;
        return found;
    }

    private void Expect(char sign)
    {
        if (!Take(sign))
        {
            throw new FormatException($"'{_text}' lacks '{sign}' at {_at}.");
        }
    }
}
