package dev.holdfast.testkit;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.spi.Plugin;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.opponent.Opponent;
import dev.holdfast.testkit.scenario.Scenario;
import dev.holdfast.testkit.transcript.Transcript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;

/**
 * Plays one negotiation in memory, through the same desk as the server's, against a scripted other side:
 *
 * <pre>{@code
 * Transcript transcript = TestNegotiation.with(new MyPlugin())
 *         .strategy("my-strategy")
 *         .rounds(10)
 *         .opponent(Opponent.bids("0.01", "0.01", "5.00"))
 *         .play();
 * }</pre>
 *
 * <p>What is not said has a value: {@link TestMandate#price()}, autopilot, one minute between two moves, seed 1. The
 * readiness facts are established without asking.
 */
public final class TestNegotiation {

    final List<Plugin> plugins;
    final List<Interjection> interjections = new ArrayList<>();
    Opponent opponent = Opponent.script();
    Team team = Team.followingAdvice();
    Duration pace = Duration.ofMinutes(1);
    boolean forgetful;
    Function<PluginRegistry, PluginCaller> caller = DirectCaller::new;

    private final List<PartChoice> strategies = new ArrayList<>();
    private final List<PartChoice> guards = new ArrayList<>();
    private final List<PartChoice> trackers = new ArrayList<>();
    private String title = "A negotiation";
    private Mandate mandate = TestMandate.price().build();
    private OptionalInt rounds = OptionalInt.empty();
    private Mode mode = Mode.AUTOPILOT;
    private long seed = 1;

    private TestNegotiation(List<Plugin> plugins) {
        this.plugins = List.copyOf(plugins);
    }

    /** A command that is given before a turn of the other side. */
    record Interjection(int turn, Function<Instant, Command> command) {}

    /** A negotiation in which parts of these plugins can be named; their guards are granted. */
    public static TestNegotiation with(Plugin... plugins) {
        return new TestNegotiation(List.of(plugins));
    }

    /** What it is about; the first line of the text. */
    public TestNegotiation title(String words) {
        title = words;
        return this;
    }

    /** What our side wants. */
    public TestNegotiation mandate(Mandate whole) {
        mandate = whole;
        return this;
    }

    /** What it is about, what our side wants, and the other side, all at once. */
    public TestNegotiation scenario(Scenario whole) {
        return title(whole.title()).mandate(whole.mandate()).opponent(whole.opponent());
    }

    /** After how many offers of theirs it is over; instead of what the mandate says. */
    public TestNegotiation rounds(int most) {
        rounds = OptionalInt.of(most);
        return this;
    }

    /** Names a strategy with its defaults; those named earlier are asked first. */
    public TestNegotiation strategy(String name) {
        return strategy(name, Map.of());
    }

    /** Names a strategy. */
    public TestNegotiation strategy(String name, Map<String, Object> settings) {
        strategies.add(new PartChoice(name, settings));
        return this;
    }

    /** Names a guard with its defaults. */
    public TestNegotiation guard(String name) {
        return guard(name, Map.of());
    }

    /** Names a guard. */
    public TestNegotiation guard(String name, Map<String, Object> settings) {
        guards.add(new PartChoice(name, settings));
        return this;
    }

    /** Names a tracker with its defaults. */
    public TestNegotiation tracker(String name) {
        return tracker(name, Map.of());
    }

    /** Names a tracker. */
    public TestNegotiation tracker(String name, Map<String, Object> settings) {
        trackers.add(new PartChoice(name, settings));
        return this;
    }

    /** Our people send our moves; by default they do as they are advised. */
    public TestNegotiation copilot() {
        return copilot(Team.followingAdvice());
    }

    /** Our people send our moves. */
    public TestNegotiation copilot(Team people) {
        mode = Mode.COPILOT;
        team = people;
        return this;
    }

    /** From which all chance is drawn. */
    public TestNegotiation seed(long number) {
        seed = number;
        return this;
    }

    /** The other side. */
    public TestNegotiation opponent(Opponent other) {
        opponent = other;
        return this;
    }

    /** How much time passes before each turn of the other side. */
    public TestNegotiation pace(Duration time) {
        pace = time;
        return this;
    }

    /** Somebody gives a command before a turn of the other side; turns count from 0. */
    public TestNegotiation before(int turn, Function<Instant, Command> command) {
        interjections.add(new Interjection(turn, command));
        return this;
    }

    /** Everything in memory is forgotten after each step, as if the server had been started again. */
    public TestNegotiation forgetful() {
        forgetful = true;
        return this;
    }

    /** Plugins are called in this way, and not directly. */
    public TestNegotiation caller(Function<PluginRegistry, PluginCaller> way) {
        caller = way;
        return this;
    }

    /** Plays it until it ends or the other side stops. */
    public Transcript play() {
        return new Play(this, mandate.reservation()).play();
    }

    /** What it is set up with. */
    Charter charter() {
        Brief brief = mandate.brief();
        Deadline deadline = rounds.isPresent() ? new Deadline(brief.deadline().at(), rounds) : brief.deadline();
        Brief limited = new Brief(brief.preferences(), brief.plan(), deadline, brief.budget(), brief.dealValue());
        NegotiationId id = new NegotiationId(new UUID(0, seed));
        return new Charter(id, title, mode, seed, strategies, guards, trackers, limited);
    }
}
