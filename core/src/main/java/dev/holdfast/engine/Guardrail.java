package dev.holdfast.engine;

import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.lineup.ActivePart;
import dev.holdfast.engine.view.GuardedTurnSituation;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.spi.assessor.Preparation;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.GuardedSituation;
import dev.holdfast.spi.guard.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks every guard about a move. All must agree; of several firmer moves the firmest counts; a broken guard stops it. */
final class Guardrail {

    private Guardrail() {}

    /**
     * What the guards have to say.
     *
     * @param refusal why the move may not go out
     * @param firmer the move that must take its place, and the guard who says so
     */
    record Opinion(Optional<Refusal> refusal, Optional<FirmerMove> firmer) {

        boolean agrees() {
            return refusal.isEmpty() && firmer.isEmpty();
        }
    }

    /** A firmer move with its author and reason. */
    record FirmerMove(Move move, Author by, String code, String message) {}

    static Opinion review(Session session, Instant now, Move proposed, Author by) {
        Optional<Refusal> refusal = Optional.empty();
        Optional<FirmerMove> firmest = Optional.empty();
        for (ActivePart<Guard> guard : session.lineup().guards()) {
            Verdict verdict;
            try {
                GuardedSituation situation = situation(session, now, guard.name());
                verdict = guard.ask(session.history(), working -> working.review(situation, proposed, by));
            } catch (PluginFault fault) {
                return new Opinion(Optional.of(failed(fault)), Optional.empty());
            }
            if (verdict instanceof Verdict.Refuse refuse) {
                refusal = refusal.or(() -> Optional.of(refused(refuse)));
            } else if (verdict instanceof Verdict.Firmer firmer) {
                FirmerMove candidate = new FirmerMove(
                        firmer.move(), new Author(Author.Role.GUARD, guard.name()), firmer.code(), firmer.message());
                firmest = firmest.filter(present -> firmness(present.move()) >= firmness(candidate.move()))
                        .or(() -> Optional.of(candidate));
            }
        }
        return new Opinion(refusal, firmest);
    }

    static List<Refusal> reviewOpening(Session session, Preparation preparation) {
        List<Refusal> refusals = new ArrayList<>();
        for (ActivePart<Guard> guard : session.lineup().guards()) {
            try {
                guard.ask(session.history(), working -> working.reviewOpening(preparation))
                        .ifPresent(refuse -> refusals.add(refused(refuse)));
            } catch (PluginFault fault) {
                refusals.add(failed(fault));
            }
        }
        return refusals;
    }

    private static GuardedSituation situation(Session session, Instant now, String name) {
        return new GuardedTurnSituation(
                session.situation(now, name), session.negotiation().course().mandate());
    }

    private static int firmness(Move move) {
        if (move instanceof Move.WalkAway) {
            return 3;
        } else if (move instanceof Move.AnnounceFinal) {
            return 2;
        }
        return move instanceof Move.Warn ? 1 : 0;
    }

    private static Refusal refused(Verdict.Refuse refuse) {
        return new Refusal(
                ReasonCode.GUARD_REFUSED, refuse.code() + ": " + refuse.message(), "Ask for advice, or hold.");
    }

    private static Refusal failed(PluginFault fault) {
        return new Refusal(
                ReasonCode.GUARD_FAILED,
                fault.getMessage(),
                "Walking away is still possible; let the operator mend the plugin.");
    }
}
