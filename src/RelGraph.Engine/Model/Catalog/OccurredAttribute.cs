namespace RelGraph.Engine.Model.Catalog;

/// <summary>Marks the date or instant at which a fact becomes true, where the fact itself says so: it is the default start of its validity.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OccurredAttribute : Attribute;
