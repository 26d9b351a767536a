package dev.holdfast.server.proof.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.host.LoadReport;
import dev.holdfast.engine.host.PluginLoader;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.lab.leak.Draw;
import dev.holdfast.lab.leak.Effort;
import dev.holdfast.lab.leak.LeakMeter;
import dev.holdfast.lab.leak.LeakReport;
import dev.holdfast.lab.leak.Owners;
import dev.holdfast.lab.leak.SetUp;
import dev.holdfast.lab.leak.talk.Conversation;
import dev.holdfast.lab.leak.talk.Lineup;
import dev.holdfast.lab.leak.talk.ProbedDesk;
import dev.holdfast.lab.leak.talk.Probing;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.server.proof.stage.ServerProcess;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** U3 and U6: the autopilot as it is set up when nothing else is asked for, with the plugins that are shipped. */
class U03AutopilotIT {

    private static final int TEN_PROBES = 10;
    private static LoadReport plugins;
    private static Lineup autopilot;

    @BeforeAll
    static void loadWhatIsShipped() {
        plugins =
                new PluginLoader(ServerProcess.shippedPlugins(), Set.of("walk-away-enforcer", "readiness-gate")).load();
        assertThat(plugins.problems()).isEmpty();
        autopilot = new Lineup(
                plugins.registry(),
                new DirectCaller(plugins.registry()),
                named("concession-tracker", "plan-ladder"),
                named("readiness-gate", "walk-away-enforcer"));
    }

    @AfterAll
    static void unload() {
        plugins.close();
    }

    private static List<PartChoice> named(String... names) {
        return Stream.of(names).map(PartChoice::named).toList();
    }

    @Test
    void u6_afterTenProbesAttackersAreOffByAQuarterOfTheRange() {
        LeakMeter meter = new LeakMeter(1, new Effort(TEN_PROBES, 100, 120, 40));

        LeakReport report = meter.measure(autopilot, SetUp.POINTS_APART);

        assertThat(report.faults()).isEmpty();
        assertThat(report.differing()).isZero();
        assertThat(report.isBlind()).isTrue();
        assertThat(report.leakError()).isGreaterThanOrEqualTo(0.25);
        assertThat(meter.control(SetUp.POINTS_APART).isBlind())
                .as("the control")
                .isFalse();
    }

    @Test
    void u4_neitherCrossesThePlanNorBreaksAFinalNorRemembersWhatEventsDoNotSay() {
        ProbedDesk desk = ProbedDesk.of(autopilot);
        ProbedDesk rebuilt = ProbedDesk.rebuilding(autopilot);
        int finals = 0;
        for (Draw draw : new Owners(2).draw(6)) {
            for (Probing probing : Probing.values()) {
                Conversation talk = play(desk, draw, probing);
                assertThat(play(rebuilt, draw, probing)).isEqualTo(talk);
                assertThat(talk.ourLowest()).isGreaterThanOrEqualTo(draw.lowestRung() - 1e-9);
                finals += finalsHonoured(talk, draw);
            }
        }
        assertThat(finals).isPositive();
    }

    private static Conversation play(ProbedDesk desk, Draw draw, Probing probing) {
        return desk.play(
                draw.mandate(SetUp.POINTS_APART, 20),
                autopilot.strategies(),
                draw.terrain().search(),
                probing,
                draw.hashCode());
    }

    private static int finalsHonoured(Conversation talk, Draw draw) {
        double last = Double.NEGATIVE_INFINITY;
        int finals = 0;
        for (PublicEvent event : talk.events()) {
            if (event instanceof PublicEvent.FinalAnnounced announced) {
                last = draw.terrain().preferences().utility(announced.offer().outcome());
                finals++;
            } else if (event instanceof PublicEvent.OfferMade made
                    && made.offer().by() == Party.OURS) {
                assertThat(draw.terrain().preferences().utility(made.offer().outcome()))
                        .isGreaterThanOrEqualTo(last);
            }
        }
        return finals;
    }
}
