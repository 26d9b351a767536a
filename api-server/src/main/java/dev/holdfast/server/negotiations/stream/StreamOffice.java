package dev.holdfast.server.negotiations.stream;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.server.config.events.EventsConfig;
import dev.holdfast.server.config.traffic.HttpConfig;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.negotiations.events.EventId;
import dev.holdfast.server.negotiations.events.ToldEvents;
import dev.holdfast.server.negotiations.stream.source.NegotiationSource;
import dev.holdfast.server.negotiations.stream.source.StreamSource;
import dev.holdfast.server.negotiations.stream.source.TenantSource;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.CallerFinder;
import dev.holdfast.server.store.index.NegotiationIndex;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.tail.Position;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Makes streams: for whom, and from which event on. */
final class StreamOffice {

    private final NegotiationDesk desk;
    private final EventTail tail;
    private final NegotiationIndex index;
    private final CallerFinder callers;
    private final StreamDuty duty;

    @Inject
    StreamOffice(
            NegotiationDesk desk,
            EventTail tail,
            NegotiationIndex index,
            CallerFinder callers,
            OpenStreams streams,
            EventText text,
            EventsConfig config,
            HttpConfig http,
            Clock clock) {
        this.desk = desk;
        this.tail = tail;
        this.index = index;
        this.callers = callers;
        this.duty = new StreamDuty(streams, text, heartbeat(config, http), clock);
    }

    /** Often enough for a connection not to be taken for one that nobody needs. */
    private static Duration heartbeat(EventsConfig config, HttpConfig http) {
        Duration most = http.idleTimeout().dividedBy(2);
        return config.heartbeat().compareTo(most) < 0 ? config.heartbeat() : most;
    }

    /** The events of the negotiation that the caller asks about; all of them if no last one is named. */
    EventStream ofNegotiation(Caller caller, String authorization, Optional<LastEvent> last) {
        duty.streams().requireRoom();
        NegotiationId id = Clerk.id(caller);
        Audience audience = StreamAudience.of(caller);
        long told = last.map(given -> known(given, audience)
                        .filter(event -> event.negotiation().equals(id.toString()))
                        .flatMap(event -> version(event).map(version -> event.number()))
                        .orElseThrow(given::unknown))
                .orElse(0L);
        return stream(new NegotiationSource(desk, id, audience, told), caller, authorization);
    }

    /** The events of all negotiations of the caller's tenant; those from now on if no last one is named. */
    EventStream ofTenant(Caller caller, String authorization, Optional<LastEvent> last) {
        duty.streams().requireRoom();
        Audience audience = StreamAudience.of(caller);
        Position position = last.map(given -> known(given, audience)
                        .filter(event -> index.contains(caller.tenant(), event.negotiation()))
                        .flatMap(event -> version(event).map(version -> behind(event, version)))
                        .orElseThrow(given::unknown))
                .orElseGet(tail::end);
        return stream(new TenantSource(desk, tail, caller.tenant(), audience, position), caller, authorization);
    }

    private EventStream stream(StreamSource source, Caller caller, String authorization) {
        return new EventStream(source, new Ticket(callers, authorization, caller), duty);
    }

    private static Optional<EventId> known(LastEvent given, Audience audience) {
        return EventId.parse(given.id()).filter(event -> event.audience() == audience && event.number() > 0);
    }

    private Optional<Long> version(EventId event) {
        NegotiationId id = new NegotiationId(UUID.fromString(event.negotiation()));
        return new ToldEvents(desk.read(id), event.audience()).versionOf(event.number());
    }

    private Position behind(EventId event, long version) {
        return tail.behind(event.negotiation(), version)
                .orElseThrow(() -> new ProblemException(
                        ErrorCode.UNAVAILABLE, "The event is too young to continue behind it in this stream."));
    }
}
