using RelGraph.Application.Importing.Reading;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Importing.Mapping;

/// <summary>What must hold in a mapping beyond its form; all breaches are reported at once.</summary>
internal static class MappingRules
{
    /// <summary>Every breach: where, what is wrong, what is allowed.</summary>
    public static IEnumerable<string> Check(MappingText text)
    {
        if (text.Rows.Count == 0)
        {
            yield return "rows is empty; write at least one block";
        }

        for (var i = 0; i < text.Rows.Count; i++)
        {
            foreach (var error in CheckBlock(text, text.Rows[i], $"rows[{i}]"))
            {
                yield return error;
            }
        }
    }

    private static IEnumerable<string> CheckBlock(MappingText text, MappingBlock block, string at)
    {
        var descriptor = FactCatalog.All.FirstOrDefault(kind => kind.Name == block.Kind);
        if (descriptor is null)
        {
            var nearest = NearestName.Of(block.Kind, FactCatalog.All.Select(kind => kind.Name));
            yield return $"{at}.kind '{block.Kind}' is not a kind{(nearest is null ? "" : $"; did you mean '{nearest}'?")}; allowed are {string.Join(", ", FactCatalog.All.Select(kind => kind.Name))}";
            yield break;
        }

        foreach (var column in block.Columns.Keys.Where(column => descriptor.Find(column) is null && CommonColumn.All.All(common => common.Name != column) && !descriptor.HasCustomFields))
        {
            var nearest = NearestName.Of(column, descriptor.Fields.Select(field => field.Column));
            yield return $"{at}.columns.{column} is not a column of {descriptor.FileName}{(nearest is null ? "" : $"; did you mean '{nearest}'?")}; allowed are {string.Join(", ", descriptor.Fields.Select(field => field.Column))}";
        }

        foreach (var field in descriptor.Fields.Where(field => field.IsRequired && !block.Columns.Keys.Contains(field.Column, StringComparer.OrdinalIgnoreCase)))
        {
            yield return $"{at}.columns lacks '{field.Column}', which {descriptor.FileName} requires ({field.Description}); add it";
        }

        foreach (var condition in block.Where.Where(condition => new object?[] { condition.In, condition.NotIn, condition.Empty }.Count(test => test is not null) != 1))
        {
            yield return $"{at}.where on '{condition.Column}' needs exactly one of in, notIn and empty";
        }

        foreach (var error in block.Columns.SelectMany(column => column.Value.SelfAndInner().SelectMany(expression => CheckExpression(text, expression, $"{at}.columns.{column.Key}"))))
        {
            yield return error;
        }
    }

    private static IEnumerable<string> CheckExpression(MappingText text, MappingExpression expression, string at)
    {
        if (expression.Origins != 1)
        {
            yield return $"{at} has {expression.Origins} origins but needs exactly one of column, constant, lookup, join and first";
        }

        if (expression.Map is { } map && !text.Maps.ContainsKey(map))
        {
            yield return $"{at}.map '{map}' is not one of the maps of this file ({string.Join(", ", text.Maps.Keys)})";
        }

        if (expression.Split is { } split && (split.By.Length == 0 || split.Part == 0))
        {
            yield return $"{at}.split needs a separator and a part from 1, or from -1 for the last";
        }

        if (expression.Currency is { } code && !Money.IsCode(code))
        {
            yield return $"{at}.currency '{code}' is not an ISO 4217 code of three capital letters";
        }

        if (expression.Separator is not null && expression.Join is null)
        {
            yield return $"{at}.separator is given without join";
        }
    }
}
