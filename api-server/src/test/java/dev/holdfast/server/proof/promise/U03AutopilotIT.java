package dev.holdfast.server.proof.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.host.LoadReport;
import dev.holdfast.engine.host.PluginLoader;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.lab.certificate.Certificate;
import dev.holdfast.lab.certificate.Certifier;
import dev.holdfast.lab.certificate.Gate;
import dev.holdfast.lab.certificate.LeakSection;
import dev.holdfast.lab.certificate.Verdict;
import dev.holdfast.lab.certificate.trial.Conduct;
import dev.holdfast.lab.certificate.trial.Gauge;
import dev.holdfast.lab.certificate.trial.Pace;
import dev.holdfast.lab.leak.Effort;
import dev.holdfast.lab.leak.LeakMeter;
import dev.holdfast.lab.leak.LeakReport;
import dev.holdfast.lab.leak.SetUp;
import dev.holdfast.lab.leak.talk.Lineup;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.server.proof.stage.ServerProcess;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** U3 and U6: the autopilot as it is set up when nothing else is asked for, with the plugins that are shipped. */
class U03AutopilotIT {

    private static final int TEN_PROBES = 10;

    /** Hundreds of times what a move takes: a shared machine must not fail this, a plugin that has become slow must. */
    private static final Duration SLOWEST_MOVE = Duration.ofMillis(50);

    private static final Gauge NO_MEMORY = new Gauge() {
        @Override
        public long allocatedBytes() {
            return 0;
        }

        @Override
        public long bytesInUse() {
            return 0;
        }
    };

    @AutoClose
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

    /**
     * The certificate that any plugin is given, of the whole line-up as the engine runs it: adversaries, replay, move times,
     * and attackers with the plan above the walk-away point and with the settling point at it.
     */
    @Test
    void u3_theAutopilotIsCertified() {
        Certifier certifier =
                new Certifier(1, new Effort(20, 60, 80, 20), Duration.ofSeconds(5), NO_MEMORY, step -> {});

        Certificate certificate = certifier.certifyAutopilot("autopilot", autopilot);

        assertThat(certificate.gates()).allMatch(gate -> gate.verdict() == Verdict.PASS);
        assertThat(certificate.gates())
                .extracting(Gate::name)
                .containsExactly(
                        "no faults",
                        "floor",
                        "finals",
                        "replay",
                        "walk-away point apart from the plan",
                        "settling point at the walk-away point");
        Conduct conduct = certificate.conduct();
        assertThat(conduct.rises()).as("offers that ask for more again").isZero();
        assertThat(conduct.moves()).isGreaterThan(500);
        Pace pace = certificate.pace().orElseThrow();
        assertThat(pace.moves()).isGreaterThan(1000);
        assertThat(pace.p99Nanos()).isLessThan((double) SLOWEST_MOVE.toNanos());
        for (LeakSection section : certificate.leaks().subList(0, 2)) {
            LeakReport report = section.report();
            assertThat(report.leakError())
                    .as("error of the closest attacker, %s", report.setUp())
                    .isGreaterThanOrEqualTo(0.95 * report.guess().median());
            assertThat(section.control().orElseThrow().leakError())
                    .as("error of the control")
                    .isLessThan(0.1);
        }
    }
}
