namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>What a stated personal tie rests on 私人关系类型; only lawfully obtained facts.</summary>
public enum PersonalTieKind
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Studied together 同学/校友.</summary>
    Alumni = 1,

    /// <summary>Worked together 前同事.</summary>
    FormerColleague = 2,

    /// <summary>Same home town 老乡.</summary>
    Hometown = 3,

    /// <summary>Relatives 亲属.</summary>
    Kin = 4,

    /// <summary>Friends 朋友.</summary>
    Friend = 5,
}
