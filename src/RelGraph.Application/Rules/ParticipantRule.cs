using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;

namespace RelGraph.Application.Rules;

/// <summary>Somebody took part in an interaction, and who began it is one of them.</summary>
internal static class ParticipantRule
{
    /// <summary>What contradicts itself in an interaction.</summary>
    public static IReadOnlyList<RuleBreach> Check(Interaction interaction)
    {
        if (interaction.Employees.Count + interaction.Contacts.Count == 0)
        {
            return [new(RuleBreachKind.Missing, "contacts", null, "employees and contacts are both empty", "name the participants")];
        }

        if (interaction.Initiator is { } initiator && !(initiator.Kind == FactKind.Employee ? interaction.Employees : interaction.Contacts).Contains(initiator.Id))
        {
            return [new(RuleBreachKind.Contradiction, "initiator", initiator.ToString(), $"initiator '{initiator}' is not among the participants", "add the person to employees or contacts, or leave initiator empty")];
        }

        return [];
    }
}
