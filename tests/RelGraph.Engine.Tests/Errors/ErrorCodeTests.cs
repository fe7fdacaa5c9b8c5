using RelGraph.Engine.Errors;

namespace RelGraph.Engine.Tests.Errors;

/// <summary>Codes are promises to programs: a test fails before one changes.</summary>
public sealed class ErrorCodeTests
{
    [Fact]
    public void Conflict_HasItsCode() => Assert.Equal("CONFLICT", new ConflictException("two writers").Code);

    [Fact]
    public void InvalidOptions_ListsEveryFault()
    {
        var error = new InvalidOptionsException("tie parameters", ["Kappa must be above 0 but was -1.", "PriorStrength must be in [0.05, 0.95] but was 2."]);

        Assert.Equal("INVALID_OPTIONS", error.Code);
        Assert.Equal("tie parameters cannot be used: Kappa must be above 0 but was -1. PriorStrength must be in [0.05, 0.95] but was 2. Correct these values.", error.Message);
    }

    [Fact]
    public void NotFound_NamesWhatAndRemedy()
    {
        var error = new NotFoundException("account", "A-9", "ask for the list of accounts");

        Assert.Equal("NOT_FOUND", error.Code);
        Assert.Equal("account 'A-9' does not exist; ask for the list of accounts.", error.Message);
    }

    [Fact]
    public void InvalidValue_CutsAHugeValue()
    {
        var error = new InvalidValueException("name", new string('x', 10_000), "at most 128 characters", "shorten it");

        Assert.Equal("INVALID_VALUE", error.Code);
        Assert.True(error.Message.Length < 200);
    }
}
