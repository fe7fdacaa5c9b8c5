using RelGraph.Engine.Model;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>Freezes the reference of the employee relationship.</summary>
internal static class EmployeeReferences
{
    /// <summary>RC_ref: the median capital of our people with a tie; unset where nobody has one.</summary>
    public static ScoringParameters Freeze(Scorebook book)
    {
        var fresh = book.Parameters.Employee with { ReferenceCapital = null, FrozenOn = null };
        var reference = new EmployeeAssembler(book.Capital(Vendor.Us), book.Reachability(Vendor.Us), _ => 1, fresh).Reference;
        return book.Parameters with { Employee = reference > 0 ? fresh with { ReferenceCapital = reference, FrozenOn = book.Graph.AsOf } : fresh };
    }
}
