using System.Xml.Linq;
using RelGraph.Application.Pictures;

namespace RelGraph.Application.Tests.Pictures;

public sealed class ChainPictureTests
{
    private static readonly ChainDrawing Drawing = new(
        "智能产线 <一期> & more",
        "DCS 48 [41, 55]",
        [
            new ChainSeat("C-1", "王建国", "approver 批准人", 1, .4, "KPR 70", ""),
            new ChainSeat("C-2", "Ann Lee", "evaluator 评估人", .4, -.5, "KPR 25", ""),
            new ChainSeat("C-3", "周敏", "user 使用人", .2, null, "KPR ?", "never met 未接触"),
        ],
        [new ChainLine("C-2", "C-1", ChainLineKind.ReportsTo, 1), new ChainLine("C-3", "C-2", ChainLineKind.Influences, .6)]);

    [Fact]
    public void Draw_AChain_IsWellFormedWithABoxPerSeat()
    {
        var svg = XDocument.Parse(ChainPicture.Draw(Drawing));

        XNamespace ns = "http://www.w3.org/2000/svg";
        Assert.Equal("智能产线 <一期> & more", svg.Root!.Element(ns + "title")!.Value);
        Assert.Equal(3, svg.Descendants(ns + "rect").Count(rect => rect.Attribute("width")?.Value == "226"));
        Assert.Contains(svg.Descendants(ns + "text"), text => text.Value == "王建国");
    }

    [Fact]
    public void Draw_ManagerAboveReport_PutsTheApproverHigher()
    {
        var svg = XDocument.Parse(ChainPicture.Draw(Drawing));

        XNamespace ns = "http://www.w3.org/2000/svg";
        int Top(string name) => int.Parse(svg.Descendants(ns + "text").Single(text => text.Value == name).Attribute("y")!.Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(Top("王建国") < Top("Ann Lee"));
    }

    [Fact]
    public void Draw_SeatsInAnotherOrder_GivesTheSameText() =>
        Assert.Equal(ChainPicture.Draw(Drawing), ChainPicture.Draw(Drawing with { Seats = [.. Drawing.Seats.Reverse()], Lines = [.. Drawing.Lines.Reverse()] }));

    [Fact]
    public void Draw_PersonNobodyToldAbout_IsHatched() => Assert.Contains("fill=\"url(#unknown)\" stroke", ChainPicture.Draw(Drawing));
}
