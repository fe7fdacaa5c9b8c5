using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;

namespace RelGraph.Engine.History;

/// <summary>What every store refuses before it writes: changes that no reader could interpret.</summary>
public static class ChangeCheck
{
    /// <summary>Checks the header of a change set.</summary>
    /// <exception cref="InvalidValueException">Its id, author or source is empty.</exception>
    public static void Header(ChangeSetHeader header)
    {
        NotEmpty("change-set id", header.Id);
        NotEmpty("change-set author", header.Author);
        NotEmpty("change-set source", header.Source);
    }

    /// <summary>Checks one change.</summary>
    /// <exception cref="InvalidValueException">Its key is empty, its days hold no day, its confidence is not in [0, 1], or a restricted visibility names no owner.</exception>
    public static void Change(Change change)
    {
        var key = change.Key;
        if (string.IsNullOrEmpty(key.Id) || key.Kind == FactKind.None)
        {
            throw new InvalidValueException("key of a change", key.Id, "a kind and an id", "give the fact an id");
        }

        if (change.Days.IsEmpty)
        {
            throw new InvalidValueException($"validity of {key}", change.Days.ToString(), "an end after the start", "correct the two days");
        }

        if (change is not Change.Assert { Fact: var fact })
        {
            return;
        }

        if (!(fact.Confidence >= 0 && fact.Confidence <= 1))
        {
            throw new InvalidValueException($"confidence of {key}", fact.Confidence.ToString(CultureInfo.InvariantCulture), "a number from 0 to 1", "leave it out when it is not known");
        }

        if (fact.Visibility.Scope != VisibilityScope.Shared)
        {
            NotEmpty($"owner of the visibility of {key}", fact.Visibility.Owner);
        }
    }

    private static void NotEmpty(string subject, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new InvalidValueException(subject, value, "a text that is not empty", "name it");
        }
    }
}
