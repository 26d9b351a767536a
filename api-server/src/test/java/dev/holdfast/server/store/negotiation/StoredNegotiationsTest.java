package dev.holdfast.server.store.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.engine.store.Changes;
import dev.holdfast.engine.store.StoreUnavailableException;
import dev.holdfast.engine.store.VersionConflictException;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.command.Tick;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.TeamEvent.Prepared;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.codec.EventCodec;
import dev.holdfast.server.store.codec.Samples;
import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.index.NegotiationSummary;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.tenant.TenantId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class StoredNegotiationsTest {

    private static final Author BUYER = new Author(Author.Role.COUNTERPARTY, "buyer");
    private static final Prepared PREPARED = Samples.prepared();
    private static final NegotiationId ID = PREPARED.charter().id();

    private final Database database;

    @AutoClose
    private Store store;

    private StoredNegotiations negotiations;
    private Negotiation now;
    private Instant time = Samples.AT;

    StoredNegotiationsTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        store = database.place(directory).open();
        negotiations = new StoredNegotiations(store.events(), new EventCodec());
    }

    @Test
    void aWholeNegotiationIsReplayedAsItHappened() {
        List<NegotiationEvent> events = prepareAndOpen();
        events.addAll(act(new TheirCommand.MakeTheirOffer(
                tick(), BUYER, Samples.outcome("20.00"), Optional.empty(), false, "all we have")));
        events.addAll(act(new OurCommand.AnnounceFinal(
                tick(), Samples.OWNER, Optional.of(Samples.outcome("45.50")), Optional.empty(), "our last word")));
        events.addAll(
                act(new OurCommand.WalkAway(tick(), Samples.OWNER, WalkAwayReason.NO_PROGRESS, "no hard feelings")));

        assertThat(negotiations.read(ID)).isEqualTo(events);
        assertThat(Negotiation.replay(negotiations.read(ID))).isEqualTo(now);
    }

    @Test
    void theIndexAndThePublicRecordFollowTheEvents() {
        prepareAndOpen();
        NegotiationSummary open = summary();
        assertThat(open.title()).isEqualTo("Supply of valves");
        assertThat(open.status()).isEqualTo("OPEN");
        assertThat(open.mode()).isEqualTo("AUTOPILOT");
        assertThat(open.version()).isEqualTo(now.course().version());
        assertThat(open.updatedAt()).isEqualTo(time);
        assertThat(open.nextDueAt()).isEqualTo(now.nextLapse());
        assertThat(store.publicRecord().totals(TenantId.DEFAULT)).isEqualTo(PublicRecord.EMPTY);

        act(new OurCommand.AnnounceFinal(
                tick(), Samples.OWNER, Optional.of(Samples.outcome("45.50")), Optional.empty(), "our last word"));
        assertThat(summary().status()).isEqualTo("FINAL_STANDING");
        assertThat(store.publicRecord().totals(TenantId.DEFAULT)).isEqualTo(new PublicRecord(1, 0, 0));

        Instant expiry = now.nextLapse().orElseThrow();
        assertThat(store.index().dueBefore(expiry, 10)).containsExactly(ID.toString());
        act(new Tick(expiry));

        assertThat(summary().status()).isEqualTo("WALKED_AWAY");
        assertThat(summary().nextDueAt()).isEmpty();
        assertThat(store.index().dueBefore(expiry, 10)).isEmpty();
        assertThat(store.publicRecord().totals(TenantId.DEFAULT)).isEqualTo(new PublicRecord(1, 1, 1));
    }

    @Test
    void newsAreWhatOthersMayHaveAppended() {
        List<NegotiationEvent> events = prepareAndOpen();

        List<NegotiationEvent> expected = store.events().isShared() ? events.subList(2, events.size()) : List.of();
        assertThat(negotiations.newsSince(Negotiation.replay(events.subList(0, 2))))
                .isEqualTo(expected);
        assertThat(negotiations.newsSince(now)).isEmpty();
    }

    @Test
    void aNegotiationThatDoesNotExistHasNoEvents() {
        assertThat(negotiations.read(ID)).isEmpty();
    }

    @Test
    void anAppendThatComesTooLateIsAConflict() {
        begin();
        Changes changes = new Changes(0, List.of(PREPARED), now);

        assertThatThrownBy(() -> negotiations.append(changes)).isInstanceOf(VersionConflictException.class);
    }

    @Test
    void credentialsAreKeptWithTheFirstEventsOrNotAtAll() {
        CredentialRow credential = credential();

        assertThatThrownBy(() -> negotiations.withCredentials(ID, TenantId.DEFAULT, List.of(credential), () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(store.credentials().find(credential.hash())).isEmpty();

        negotiations.withCredentials(ID, TenantId.DEFAULT, List.of(credential), () -> {
            begin();
            return now;
        });
        assertThat(store.credentials().find(credential.hash())).contains(credential);
    }

    @Test
    void anEventOfTheFutureMakesTheNegotiationUnreadableAndSaysWhy() {
        begin();
        NegotiationSummary row = summary();
        store.events()
                .append(new Append(
                        ID.toString(),
                        row.version(),
                        List.of(new NewEvent("MediatorCalled", time, "{}")),
                        StreamHeads.of(now)));

        assertThatThrownBy(() -> negotiations.read(ID))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining(ID.toString())
                .hasMessageContaining("MediatorCalled");
    }

    @Test
    void aClosedStoreIsUnavailable() {
        begin();
        store.close();

        assertThatThrownBy(() -> negotiations.read(ID)).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> act(new PreparingCommand.LogRejection(tick(), Samples.OWNER, "no")))
                .isInstanceOf(StoreUnavailableException.class);
    }

    private List<NegotiationEvent> prepareAndOpen() {
        List<NegotiationEvent> events = new ArrayList<>(begin());
        events.addAll(act(new OwnerCommand.StateReservation(
                tick(), Samples.OWNER, Reservation.of(WalkAwayPoint.atUtility(0.3), LastDecision.WALK))));
        for (ReadinessFact fact : ReadinessFact.values()) {
            if (fact.isStated()) {
                events.addAll(act(new PreparingCommand.StateFact(tick(), Samples.OWNER, fact, "known")));
            }
        }
        events.addAll(act(new PreparingCommand.LogRejection(tick(), Samples.OWNER, "no")));
        events.addAll(act(new PreparingCommand.LogRejection(tick(), Samples.OWNER, "no again")));
        events.addAll(act(new PreparingCommand.OpenTalk(tick(), Samples.OWNER)));
        return events;
    }

    private List<NegotiationEvent> begin() {
        now = Negotiation.begin(PREPARED);
        negotiations.append(new Changes(0, List.of(PREPARED), now));
        return List.of(PREPARED);
    }

    private List<NegotiationEvent> act(Command command) {
        Decision decision = now.handle(command);
        assertThat(decision.refusal()).isEmpty();
        long version = now.course().version();
        now = now.afterAll(decision.events());
        negotiations.append(new Changes(version, decision.events(), now));
        return decision.events();
    }

    private Instant tick() {
        time = time.plusNanos(1_001_000);
        return time;
    }

    private NegotiationSummary summary() {
        return store.index().find(TenantId.DEFAULT, ID.toString()).orElseThrow();
    }

    private static CredentialRow credential() {
        return new CredentialRow(
                CredentialHash.of(new byte[32]),
                "cred_1",
                TenantId.DEFAULT,
                ID.toString(),
                "OWNER",
                "Ada",
                Samples.AT,
                "Grace",
                Optional.empty(),
                Optional.empty());
    }
}
