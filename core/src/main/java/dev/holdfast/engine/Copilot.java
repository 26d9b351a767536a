package dev.holdfast.engine;

import dev.holdfast.engine.Guardrail.FirmerMove;
import dev.holdfast.engine.Guardrail.Opinion;
import dev.holdfast.engine.answer.Recommendation;
import dev.holdfast.engine.answer.ReportedFinding;
import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Author;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the move that our side should make: what the panel proposes, as far as the rules and the guards agree. */
final class Copilot {

    private static final Move HOLD = new Move.Hold();

    private Copilot() {}

    static Recommendation recommend(Session session, Instant now) {
        if (!(session.negotiation() instanceof Talk)) {
            Author engine = new Author(Author.Role.STRATEGY, ReportedFinding.ENGINE);
            return new Recommendation(new Move.Pass(), engine, "The two sides do not talk at present.", List.of());
        }
        Recommendation proposed = lastChance(session, Panel.ask(session, now));
        List<ReportedFinding> findings = new ArrayList<>(proposed.findings());
        if (proposed.move() instanceof Move.WalkAway) {
            return proposed;
        }
        Recommendation legal = legal(session, now, proposed, findings);
        Opinion opinion = Guardrail.review(session, now, legal.move(), legal.by());
        if (opinion.refusal().isPresent() && !(legal.move() instanceof Move.Hold)) {
            findings.add(ReportedFinding.ofEngine(
                    "MOVE_REFUSED", opinion.refusal().get().message()));
            legal = hold(legal, findings);
            opinion = Guardrail.review(session, now, HOLD, legal.by());
        }
        if (opinion.refusal().isPresent()) {
            findings.add(ReportedFinding.ofEngine(
                    "MOVE_STOPPED", opinion.refusal().get().message()));
            return new Recommendation(new Move.Pass(), legal.by(), "A guard stopped the move.", findings);
        }
        if (opinion.firmer().isPresent()
                && isLegal(
                        session,
                        now,
                        opinion.firmer().get().move(),
                        opinion.firmer().get().by())) {
            FirmerMove firmer = opinion.firmer().get();
            return new Recommendation(firmer.move(), firmer.by(), firmer.message(), findings);
        }
        return new Recommendation(legal.move(), legal.by(), legal.rationale(), findings, legal.equivalents());
    }

    /**
     * When their final offer stands, the owner's policy comes before what strategies propose. Trying to accept it ends the
     * talk in any case, so that the advice does not depend on the walk-away point.
     */
    private static Recommendation lastChance(Session session, Recommendation proposed) {
        Optional<Offer> theirFinal =
                session.negotiation().course().offers().theirs().filter(Offer::isFinal);
        if (theirFinal.isPresent() && session.negotiation() instanceof Talk talk && talk.isAcceptanceDue()) {
            Move accept = new Move.Accept(theirFinal.get().reference());
            String why = "This is their last offer, and the owner's policy is to take it or leave it by the mandate.";
            return new Recommendation(accept, proposed.by(), why, proposed.findings());
        }
        return proposed;
    }

    /** A proposal that the rules refuse becomes a hold at the standing offer, never an offer at some limit. */
    private static Recommendation legal(
            Session session, Instant now, Recommendation proposed, List<ReportedFinding> findings) {
        if (proposed.move() instanceof Move.Hold || isLegal(session, now, proposed.move(), proposed.by())) {
            return proposed;
        }
        findings.add(ReportedFinding.ofEngine(
                "MOVE_REFUSED", "The rules refuse what " + proposed.by().name() + " proposed."));
        return hold(proposed, findings);
    }

    private static Recommendation hold(Recommendation instead, List<ReportedFinding> findings) {
        return new Recommendation(HOLD, instead.by(), "The proposed move was refused, so our side holds.", findings);
    }

    private static boolean isLegal(Session session, Instant now, Move move, Author by) {
        Optional<Command> command = MoveTranslation.command(move, now, by);
        return command.isPresent() && !decide(session, command.get()).isRefused();
    }

    private static Decision decide(Session session, Command command) {
        return session.negotiation().handle(command);
    }
}
