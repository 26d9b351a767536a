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
import dev.holdfast.server.http.condition.ExpectedTags;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.view.NegotiationView;
import dev.holdfast.server.negotiations.view.NegotiationViews;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.tracing.Spans;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Gives commands of callers to the engine, each to the negotiation that its credential is for. */
public final class Clerk {

    private final NegotiationDesk desk;
    private final ViewTags tags;
    private final ExpectedTags expected;
    private final Spans spans;

    @Inject
    Clerk(NegotiationDesk desk, ViewTags tags, ExpectedTags expected, Spans spans) {
        this.spans = spans;
        this.desk = desk;
        this.tags = tags;
        this.expected = expected;
    }

    public static NegotiationId id(Caller caller) {
        return new NegotiationId(UUID.fromString(caller.negotiation().orElseThrow()));
    }

    /** The negotiation as it is now, with all that nobody but the owner may see. */
    public Snapshot read(Caller caller) {
        return desk.read(id(caller));
    }

    public OutcomeSpace space(Caller caller) {
        return desk.charter(id(caller)).brief().space();
    }

    public NegotiationView view(Caller caller) {
        return NegotiationViews.of(read(caller), caller);
    }

    /** The same with its tag. */
    public TaggedView taggedView(Caller caller) {
        return tags.tagged(read(caller), caller);
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
        Function<Instant, Command> made = now -> command.apply(now, author);
        Turn turn = spans.in("decide", () -> decide(caller, made));
        turn.refusal().ifPresent(refusal -> {
            throw Refusals.of(refusal, Audience.of(caller));
        });
        expected.reached(tags.tagged(turn.snapshot(), caller).tag());
        return turn;
    }

    private Turn decide(Caller caller, Function<Instant, Command> made) {
        return expected.current()
                .map(condition -> desk.actIf(
                                id(caller),
                                snapshot -> condition.admits(
                                        tags.tagged(snapshot, caller).tag()),
                                made)
                        .orElseThrow(Clerk::movedOn))
                .orElseGet(() -> desk.act(id(caller), made));
    }

    private static ProblemException movedOn() {
        return new ProblemException(
                ErrorCode.PRECONDITION_FAILED,
                "The negotiation is not as it was when the tag was read that If-Match names; nothing was done.");
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
