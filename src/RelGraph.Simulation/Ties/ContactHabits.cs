using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Firm;

namespace RelGraph.Simulation.Ties;

/// <summary>Which channels our people use, and what of it gets logged: the log is not missing at random.</summary>
internal static class ContactHabits
{
    private static readonly Channel[] Used =
    [
        Channel.MeetingInPerson, Channel.ExecutiveVisit, Channel.Workshop, Channel.VideoMeeting, Channel.PhoneCall, Channel.Email, Channel.Chat, Channel.ServiceCase,
        Channel.Delivery, Channel.ProposalReply, Channel.Event,
    ];

    // How visible a channel is: mail logs itself, chat hardly ever is.
    private static readonly double[] Visibility = [1.3, 1.2, 2, 1.5, 0.7, 1.6, 0.4, 3, 3, 2, 1];

    public static ReadOnlySpan<Channel> Channels => Used;

    /// <summary>Weights of the channels for one of our people; distance and travel cost move meetings to video and phone.</summary>
    public static double[] Weights(Staff staff, int place)
    {
        double[] weights = staff.Role switch
        {
            StaffRole.Executive => [0.25, 0.4, 0, 0.1, 0.12, 0.06, 0.02, 0, 0, 0, 0.05],
            StaffRole.Manager => [0.32, 0.12, 0.03, 0.14, 0.2, 0.1, 0.06, 0, 0, 0, 0.03],
            StaffRole.Presales => [0.16, 0, 0.2, 0.2, 0.08, 0.22, 0.06, 0, 0, 0.08, 0],
            StaffRole.Service => [0.04, 0, 0.02, 0.08, 0.2, 0.16, 0.1, 0.22, 0.18, 0, 0],
            _ => [0.2, 0.01, 0.03, 0.1, 0.22, 0.2, 0.17, 0, 0, 0.04, 0.03],
        };
        var home = staff.Place == place;
        var travels = 1 - (staff.TravelCost * (home ? 0.15 : 0.75));
        var kept = weights[0] * (1 - travels);
        weights[0] *= travels;
        weights[3] += kept * 0.6;
        weights[4] += kept * 0.4;
        return weights;
    }

    /// <summary>Probability that a contact on a channel is logged by this person.</summary>
    public static double Logged(Staff staff, int channel) => 1 - Math.Pow(1 - staff.Capture, Visibility[channel]);

    /// <summary>Mean probability of being logged over the person's channels.</summary>
    public static double MeanLogged(Staff staff, double[] weights)
    {
        double sum = 0, total = 0;
        for (var channel = 0; channel < weights.Length; channel++)
        {
            sum += weights[channel] * Logged(staff, channel);
            total += weights[channel];
        }

        return sum / total;
    }
}
