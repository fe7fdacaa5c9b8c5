using RelGraph.Cli.Reading;

namespace RelGraph.Cli.Tests.Reading;

public class NaturalOrderTests
{
    [Fact]
    public void Ids_Ordered_CountLikePeople()
    {
        string[] ids = ["E-10", "E-2", "E-02", "A-100-3", "A-100-21", "客户-3", "E-", "客户-20", "E-2b", "99999999999999999999999999", "100000000000000000000000000"];

        Assert.Equal(
            ["99999999999999999999999999", "100000000000000000000000000", "A-100-3", "A-100-21", "E-", "E-02", "E-2", "E-2b", "E-10", "客户-3", "客户-20"],
            ids.Order(NaturalOrder.Instance));
    }
}
