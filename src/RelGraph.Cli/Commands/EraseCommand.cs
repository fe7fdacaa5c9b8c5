using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph erase</c>: a person's data for good, from every version.</summary>
internal static class EraseCommand
{
    public static Command Create(CommandFrame frame)
    {
        var person = new Argument<string>("PERSON") { Description = "contact:ID or employee:ID · 联系人或员工" };
        var author = new Option<string>("--author") { Description = "Who erases: an employee's id · 操作人", HelpName = "WHO", Required = true };
        var yes = new Option<bool>("--yes") { Description = "Yes, for good · 确认永久删除" };
        return frame.Define(
            "erase", "Erase a person for good: personal data leaves every version, and a later import of the person is held back · 永久删除个人数据",
            ["relgraph erase contact:C-0552 --author E-01 --yes --workspace sales.db"],
            async (parsed, session) =>
            {
                var node = NodeId.Parse(parsed.GetRequiredValue(person));
                if (!node.IsPerson)
                {
                    throw new UsageException($"'{node}' is not a person: only a contact or an employee can be erased, for example contact:C-12.");
                }

                if (!parsed.GetValue(yes))
                {
                    throw new UsageException($"Erasing {node} cannot be undone. Add --yes if that is what you want.");
                }

                var store = await WorkspaceFile.OpenStoreAsync(session).ConfigureAwait(false);
                await using (store.ConfigureAwait(false))
                {
                    var receipt = await store.EraseAsync(new FactKey(node.Kind, node.Id), parsed.GetRequiredValue(author), session.Cancellation).ConfigureAwait(false);
                    if (session.Screen.IsJson)
                    {
                        session.Screen.Json(receipt);
                    }
                    else
                    {
                        session.Screen.Line(
                            $"{node} is erased: {NumberText.Count(receipt.VersionsRemoved)} versions removed, {NumberText.Count(receipt.VersionsRewritten)} rewritten for the others in them. Backups taken before still hold the person.",
                            $"{node} 已永久删除：移除 {NumberText.Count(receipt.VersionsRemoved)} 个版本，改写 {NumberText.Count(receipt.VersionsRewritten)} 个涉及他人的版本。此前的备份仍含此人。");
                    }

                    return ExitCode.Ok;
                }
            },
            person, author, yes);
    }
}
