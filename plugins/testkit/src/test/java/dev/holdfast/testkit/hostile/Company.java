package dev.holdfast.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.answer.ReportedFinding;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.host.call.TimeLimitedCaller;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.spi.Advice;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.TestPlugin;
import dev.holdfast.testkit.mandate.Terms;
import dev.holdfast.testkit.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The company in which a hostile plugin is tested: an honest one, and a host that limits the hostile one's time. */
final class Company {

    /** The name of the hostile plugin; its part is always {@link #BROKEN}. */
    static final String HOSTILE = "hostile";

    /** The name of the hostile part. */
    static final String BROKEN = "broken";

    /** A strategy that begins at 50 and stands there. */
    static final TestPlugin HONEST = TestPlugin.named("honest")
            .strategy(
                    "honest",
                    brief -> situation -> situation.offers().ours().isPresent()
                            ? Advice.of(new Move.Hold(), "We stand.")
                            : Advice.of(new Move.Counter(Terms.outcome(brief.space(), "50.00")), "We begin."));

    private Company() {}

    static TestPlugin hostile() {
        return TestPlugin.named(HOSTILE);
    }

    /** Plays; nothing that the hostile part says is in the transcript. */
    static Transcript play(TestNegotiation negotiation, Misdeed misdeed) {
        List<TimeLimitedCaller> callers = new ArrayList<>();
        try {
            Transcript transcript = negotiation
                    .caller(registry -> {
                        callers.add(new TimeLimitedCaller(registry, misdeed.limit()));
                        return beside(callers.get(0), new DirectCaller(registry));
                    })
                    .play();
            assertThat(transcript.text()).doesNotContain(Misdeed.SECRET);
            return transcript;
        } finally {
            callers.forEach(TimeLimitedCaller::close);
        }
    }

    private static PluginCaller beside(PluginCaller limited, PluginCaller direct) {
        return new PluginCaller() {
            @Override
            public <T> T call(String plugin, String part, Supplier<T> code) throws PluginFault {
                return (plugin.equals(HOSTILE) ? limited : direct).call(plugin, part, code);
            }

            @Override
            public <R> R together(Supplier<R> work) throws PluginFault {
                return limited.together(work);
            }
        };
    }

    /** The fault was noticed, with the names of plugin and part. */
    static void assertReported(List<ReportedFinding> findings, Misdeed misdeed, String part) {
        assertThat(findings)
                .filteredOn(reported -> reported.finding().code().equals("PLUGIN_" + misdeed.kind()))
                .isNotEmpty()
                .allSatisfy(reported ->
                        assertThat(reported.finding().text()).startsWith("plugin hostile, " + part + " broken: "));
    }
}
