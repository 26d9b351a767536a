package dev.holdfast.server.negotiations.desk;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.answer.Consultation;
import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.engine.answer.Turn;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.Viability;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.view.NegotiationView;
import dev.holdfast.server.negotiations.view.NegotiationViews;
import dev.holdfast.server.security.Caller;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;

/** Gives commands of callers to the engine, each to the negotiation that its credential is for. */
public final class Clerk {

    private final NegotiationDesk desk;

    @Inject
    Clerk(NegotiationDesk desk) {
        this.desk = desk;
    }

    public static NegotiationId id(Caller caller) {
        return new NegotiationId(UUID.fromString(caller.negotiation().orElseThrow()));
    }

    /** The negotiation as it is now, with all that nobody but the owner may see. */
    public Snapshot read(Caller caller) {
        return desk.read(id(caller));
    }

    public OutcomeSpace space(Caller caller) {
        return read(caller).negotiation().course().brief().space();
    }

    public NegotiationView view(Caller caller) {
        return NegotiationViews.of(read(caller), caller);
    }

    /** Whether to negotiate at all. */
    public Viability assess(Caller caller) {
        return desk.assess(id(caller));
    }

    /** What our side should do next, with what the advice rests on. */
    public Consultation consult(Caller caller) {
        return desk.consult(id(caller));
    }

    /** Carries out a command of the caller, or throws the refusal; answers with the negotiation as it is afterwards. */
    public NegotiationView act(Caller caller, BiFunction<Instant, Author, Command> command) {
        Turn turn = carryOut(caller, command);
        return NegotiationViews.after(turn.snapshot(), caller, turn.findings());
    }

    /** The same for callers that answer with something else. */
    public Turn carryOut(Caller caller, BiFunction<Instant, Author, Command> command) {
        Author author = author(caller);
        Turn turn = desk.act(id(caller), now -> command.apply(now, author));
        turn.refusal().ifPresent(refusal -> {
            throw Refusals.of(refusal, Audience.of(caller));
        });
        return turn;
    }

    private static Author author(Caller caller) {
        Author.Role role =
                switch (Audience.of(caller)) {
                    case OWNER -> Author.Role.OWNER;
                    case NEGOTIATOR -> Author.Role.NEGOTIATOR;
                    case COUNTERPARTY -> Author.Role.COUNTERPARTY;
                };
        return new Author(role, caller.holder());
    }
}
