package dev.holdfast.lab.certificate;

import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.lab.certificate.autopilot.AutopilotGauntlet;
import dev.holdfast.lab.certificate.autopilot.AutopilotStopwatch;
import dev.holdfast.lab.certificate.trial.Conduct;
import dev.holdfast.lab.certificate.trial.Gauge;
import dev.holdfast.lab.certificate.trial.Gauntlet;
import dev.holdfast.lab.certificate.trial.Pace;
import dev.holdfast.lab.certificate.trial.Replay;
import dev.holdfast.lab.certificate.trial.Replaying;
import dev.holdfast.lab.certificate.trial.Stopwatch;
import dev.holdfast.lab.leak.Effort;
import dev.holdfast.lab.leak.LeakMeter;
import dev.holdfast.lab.leak.SetUp;
import dev.holdfast.lab.leak.talk.Lineup;
import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes certificates. */
public final class Certifier {

    private final long seed;
    private final Duration limit;
    private final Gauge gauge;
    private final Consumer<String> progress;
    private final LeakMeter meter;

    /**
     * A certifier.
     *
     * @param seed from which all chance is drawn
     * @param effort how much is played to measure leaks
     * @param limit how long a move may take
     * @param gauge measures memory
     * @param progress is told what comes next, in a few words
     */
    public Certifier(long seed, Effort effort, Duration limit, Gauge gauge, Consumer<String> progress) {
        this.seed = seed;
        this.limit = limit;
        this.gauge = gauge;
        this.progress = progress;
        this.meter = new LeakMeter(seed, effort);
    }

    /**
     * Certifies a strategy.
     *
     * @param plugin the plugin that it comes from
     * @param lineup the strategy, which is the only one, and the guards that its plugin brings; its caller limits the time of a session
     * @throws InterruptedException when it was told to stop
     */
    public Certificate certify(String plugin, Lineup lineup) throws InterruptedException {
        PartChoice strategy = lineup.strategies().get(0);
        String name = strategy.name();
        StrategyMaker maker;
        try {
            Function<Brief, Strategy> source =
                    new PartMaker(lineup.registry(), lineup.caller()).strategySource(strategy);
            maker = source::apply;
        } catch (PluginFault fault) {
            return Certificate.ofFault(plugin, name, fault.getMessage());
        }
        progress.accept("hostile opponents");
        Conduct conduct = new Gauntlet(limit, seed).run(maker);
        if (!conduct.faults().isEmpty()) {
            return broken(plugin, name, conduct);
        }
        Supplier<Pace> pace = () -> new Stopwatch(gauge, lineup.caller()).measure(maker);
        return measure(plugin, name, lineup, pace, conduct);
    }

    /**
     * Certifies a line-up as the engine runs it on autopilot: strategies in their order, guards, rules and memory. It is
     * measured at the desk throughout, on this thread.
     *
     * @param name the name of the line-up
     * @param lineup all that takes part
     */
    public Certificate certifyAutopilot(String name, Lineup lineup) {
        progress.accept("hostile opponents");
        Conduct conduct = new AutopilotGauntlet(lineup, seed).run();
        if (!conduct.faults().isEmpty()) {
            return broken(name, name, conduct);
        }
        Supplier<Pace> pace = () -> new AutopilotStopwatch(lineup, gauge, seed).measure();
        return measure(name, name, lineup, pace, conduct);
    }

    /** What breaks down is not measured further. */
    private static Certificate broken(String plugin, String name, Conduct conduct) {
        return new Certificate(plugin, name, Gates.of(conduct), conduct, Optional.empty(), Optional.empty(), List.of());
    }

    private Certificate measure(String plugin, String name, Lineup lineup, Supplier<Pace> stopwatch, Conduct conduct) {
        progress.accept("replay");
        Replay replay = new Replaying(lineup, seed).run();
        progress.accept("time and memory");
        Pace pace = stopwatch.get();
        List<LeakSection> leaks = new ArrayList<>();
        for (SetUp setUp : SetUp.values()) {
            boolean judged = setUp != SetUp.NOTHING_BUT_WALK_AWAY;
            progress.accept("attackers, " + Gates.name(setUp));
            leaks.add(new LeakSection(
                    meter.measure(lineup, setUp), judged ? Optional.of(meter.control(setUp)) : Optional.empty()));
        }
        List<Gate> gates = new ArrayList<>(Gates.of(conduct));
        gates.add(Gates.of(replay));
        leaks.forEach(section -> gates.addAll(Gates.of(section)));
        return new Certificate(plugin, name, gates, conduct, Optional.of(replay), Optional.of(pace), leaks);
    }
}
