package dev.holdfast.server.timer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.server.api.TestClock;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.codec.EventCodec;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.NegotiationSummary;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.negotiation.StoredNegotiations;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.tenant.TenantId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LapsesTest {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final Author OWNER = new Author(Author.Role.OWNER, "Ada");

    private final TestClock clock = new TestClock(START);

    @AutoClose
    private Store store;

    private NegotiationDesk desk;
    private Lapses lapses;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = Database.chosen().place(directory).open();
        desk = desk();
        lapses = new Lapses(store.due(), desk, clock);
    }

    private NegotiationDesk desk() {
        PluginRegistry none = PluginRegistry.of(List.of());
        return new NegotiationDesk(
                new StoredNegotiations(store.events(), new EventCodec()), none, new DirectCaller(none), clock, 10);
    }

    private NegotiationId talkUntil(Duration deadline) {
        OutcomeSpace space = OutcomeSpace.of(new IntegerIssue("price", 0, 100));
        LinearAdditive preferences =
                new LinearAdditive(space, List.of(new WeightedIssue("price", 1, new ValueFunction.Linear(0, 1))));
        Plan plan = new Plan(Rung.at(0.9), Rung.at(0.8), SettlingPoint.atUtility(0.6));
        Brief brief = new Brief(
                preferences,
                plan,
                Deadline.at(clock.instant().plus(deadline)),
                ConcessionBudget.UNLIMITED,
                Optional.empty());
        NegotiationId id = new NegotiationId(UUID.randomUUID());
        desk.prepare(
                new Charter(id, "a talk", Mode.COPILOT, 1, List.of(), List.of(), List.of(), brief),
                Optional.of(Reservation.of(WalkAwayPoint.atUtility(0.5), LastDecision.ASK_OWNER)),
                OWNER);
        Arrays.stream(ReadinessFact.values())
                .filter(ReadinessFact::isStated)
                .forEach(fact -> desk.act(id, now -> new PreparingCommand.StateFact(now, OWNER, fact, "seen")));
        desk.act(id, now -> new PreparingCommand.LogRejection(now, OWNER, "no"));
        desk.act(id, now -> new PreparingCommand.LogRejection(now, OWNER, "no!"));
        desk.act(id, now -> new PreparingCommand.OpenTalk(now, OWNER));
        return id;
    }

    private String statusInTheIndex(NegotiationId id) {
        return store.index()
                .find(TenantId.DEFAULT, id.toString())
                .map(NegotiationSummary::status)
                .orElseThrow();
    }

    @Test
    void whatIsDueComesAboutAndNothingElse() {
        NegotiationId soon = talkUntil(Duration.ofHours(1));
        NegotiationId later = talkUntil(Duration.ofHours(3));
        assertThat(lapses.takeBatch()).isZero();

        clock.advance(Duration.ofHours(2));

        assertThat(lapses.takeBatch()).isEqualTo(1);
        assertThat(statusInTheIndex(soon)).isEqualTo(Status.EXPIRED.name());
        assertThat(statusInTheIndex(later)).isEqualTo(Status.OPEN.name());
        assertThat(lapses.takeBatch()).isZero();
    }

    @Test
    void whatTheTimersOfTwoServersTakeAtTheSameTimeComesAboutOnce() throws Exception {
        List<NegotiationId> talks = new ArrayList<>();
        for (int talk = 0; talk < 20; talk++) {
            talks.add(talkUntil(Duration.ofHours(1)));
        }
        clock.advance(Duration.ofHours(2));
        takeOnTwoServersAtTheSameTime();

        for (NegotiationId talk : talks) {
            requireOnce(talk, "DeadlinePassed");
            assertThat(statusInTheIndex(talk)).isEqualTo(Status.EXPIRED.name());
        }
    }

    @Test
    void anOfferThatNobodyAnswersExpiresAfter48HoursOnceHoweverManyTimersRun() throws Exception {
        List<NegotiationId> talks = new ArrayList<>();
        for (int talk = 0; talk < 20; talk++) {
            NegotiationId id = talkUntil(Duration.ofDays(30));
            desk.act(id, now -> {
                Outcome best =
                        desk.read(id).negotiation().course().brief().space().outcome(Map.of("price", "90"));
                return new OurCommand.MakeOffer(now, OWNER, best, Optional.empty(), false, "");
            });
            talks.add(id);
        }
        clock.advance(Duration.ofDays(2).minusMillis(1));
        takeOnTwoServersAtTheSameTime();
        talks.forEach(talk -> assertThat(count(talk, "OfferExpired")).isZero());

        clock.advance(Duration.ofMillis(1));
        takeOnTwoServersAtTheSameTime();
        takeOnTwoServersAtTheSameTime();

        for (NegotiationId talk : talks) {
            requireOnce(talk, "OfferExpired");
            assertThat(statusInTheIndex(talk)).isEqualTo(Status.OPEN.name());
        }
    }

    private long count(NegotiationId talk, String type) {
        return store.events().read(talk.toString()).stream()
                .map(StoredEvent::type)
                .filter(type::equals)
                .count();
    }

    private void requireOnce(NegotiationId talk, String type) {
        assertThat(count(talk, type)).isEqualTo(1);
    }

    /** Each sees everything as due, as if the other's lease were over or its server had stood still. */
    private void takeOnTwoServersAtTheSameTime() throws Exception {
        Lapses first = new Lapses(store.index()::dueBefore, desk(), clock);
        Lapses second = new Lapses(store.index()::dueBefore, desk(), clock);
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> batches = List.of(first::takeBatch, second::takeBatch);
            for (Future<Integer> each : servers.invokeAll(batches)) {
                assertThat(each.get()).isBetween(0, 20);
            }
        } finally {
            servers.shutdownNow();
        }
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthersFromTheirTurn() {
        String broken = "00000000-0000-4000-8000-000000000000";
        store.events()
                .create(
                        new NewStream(
                                broken,
                                TenantId.DEFAULT,
                                "broken",
                                "COPILOT",
                                START,
                                List.of(new NewEvent("nonsense", START, "{}")),
                                new StreamHead("OPEN", START, Optional.of(START.minusSeconds(1)), PublicRecord.EMPTY)),
                        List.of());
        NegotiationId talk = talkUntil(Duration.ofHours(1));
        assertThat(lapses.takeBatch()).isEqualTo(1);
        assertThat(lapses.takeBatch())
                .as("the broken one is left alone for a minute")
                .isZero();

        clock.advance(Duration.ofHours(2));

        assertThat(lapses.takeBatch()).isEqualTo(2);
        assertThat(statusInTheIndex(talk)).isEqualTo(Status.EXPIRED.name());
    }
}
