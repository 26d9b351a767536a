package dev.holdfast.server.negotiations.walkaway;

import dev.holdfast.engine.answer.Turn;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent.LooseningApproved;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.problem.RefusedException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditOutcome;
import dev.holdfast.server.security.audit.AuditTrail;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Carries out commands that touch the walk-away point, and leaves an entry in the audit log about each: by whom, and what came
 * of it where that tells nothing about where the point lies.
 */
public final class AuditedMandate {

    private static final String TARGET = "/walk-away-point";

    private final Clerk clerk;
    private final AuditTrail audit;

    @Inject
    AuditedMandate(Clerk clerk, AuditTrail audit) {
        this.clerk = clerk;
        this.audit = audit;
    }

    /** A command whose refusal would tell where the point lies: it is recorded before anybody knows what comes of it. */
    void carryOutSilently(Caller caller, AuditAction action, BiFunction<Instant, Author, Command> command) {
        audit.note(caller, action, TARGET, AuditOutcome.UNDISCLOSED);
        clerk.carryOut(caller, command);
    }

    void carryOut(Caller caller, AuditAction action, BiFunction<Instant, Author, Command> command) {
        carryOut(caller, action, () -> {}, command);
    }

    /** The same after a check that may refuse. */
    void carryOut(Caller caller, AuditAction action, Runnable check, BiFunction<Instant, Author, Command> command) {
        try {
            check.run();
            Turn turn = clerk.carryOut(caller, command);
            audit.note(caller, action, TARGET, AuditOutcome.DONE);
            if (action == AuditAction.LOOSENING_REQUESTED && isApproved(turn)) {
                audit.note(caller, AuditAction.LOOSENING_APPROVED, TARGET, AuditOutcome.APPROVED_BEFORE);
            }
        } catch (RefusedException refused) {
            audit.note(caller, action, TARGET, AuditOutcome.REFUSED);
            throw refused;
        }
    }

    private static boolean isApproved(Turn turn) {
        List<NegotiationEvent> events = turn.snapshot().events();
        return events.get(events.size() - 1) instanceof LooseningApproved;
    }
}
