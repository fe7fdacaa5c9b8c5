namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>How a contact is handed over.</summary>
public enum HandOverKind
{
    /// <summary>A colleague knows the contact well enough: one joint meeting 移交.</summary>
    Transfer,
    /// <summary>A colleague knows the contact a little: joint meetings before the last day 共同拜访.</summary>
    Strengthen,
    /// <summary>Nobody else of us knows the contact: the one who leaves introduces a colleague 引荐.</summary>
    Introduce,
}
