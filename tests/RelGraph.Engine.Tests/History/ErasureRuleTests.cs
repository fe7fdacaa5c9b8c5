using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Tests.History;

public sealed class ErasureRuleTests
{
    private static readonly NodeId Erased = NodeId.Contact("C-1");
    private static readonly string[] Names = ["王晓芳", "Wang Xiaofang"];

    [Fact]
    public void Apply_BasisOfAnotherPersonsStanceNamesTheErased_LeavesTheBasisOut()
    {
        var stance = new Stance { Opportunity = "O-1", Contact = "C-2", Vendor = Vendor.Us, Support = SupportLevel.Mentor, Basis = "听王晓芳说他支持我们" };

        Assert.Equal(stance with { Basis = null }, ErasureRule.Apply(stance, Erased, Names));
    }

    [Fact]
    public void Apply_ContextOfOtherPeoplesWorkNamesTheErased_LeavesTheContextOut()
    {
        var work = new WorksWith { From = NodeId.Contact("C-2"), To = NodeId.Employee("E-1"), Context = "Committee led by Wang Xiaofang" };

        Assert.Equal(work with { Context = null }, ErasureRule.Apply(work, Erased, Names));
    }

    [Fact]
    public void Apply_TextOfOthersDoesNotNameTheErased_ChangesNothing()
    {
        var stance = new Stance { Opportunity = "O-1", Contact = "C-2", Vendor = Vendor.Us, Basis = "两次会上的发言" };

        Assert.Same(stance, ErasureRule.Apply(stance, Erased, Names));
    }
}
