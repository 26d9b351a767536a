package dev.holdfast.engine;

import dev.holdfast.engine.Guardrail.Opinion;
import dev.holdfast.engine.answer.Recommendation;
import dev.holdfast.engine.answer.ReportedFinding;
import dev.holdfast.engine.view.PreparationView;
import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.PublicEvent.Agreed;
import dev.holdfast.negotiation.event.PublicEvent.DeadlinePassed;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Author;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes one turn: lapses, the guards' word on a person's move, the command, and the answer of our side. */
final class TurnTaker {

    private final Session session;
    private final Instant now;
    private final List<NegotiationEvent> events = new ArrayList<>();
    private final List<ReportedFinding> findings = new ArrayList<>();
    private Optional<Refusal> refusal = Optional.empty();

    TurnTaker(Session session, Instant now) {
        this.session = session;
        this.now = now;
    }

    List<NegotiationEvent> events() {
        return events;
    }

    List<ReportedFinding> findings() {
        return findings;
    }

    Optional<Refusal> refusal() {
        return refusal;
    }

    void take(Command command) {
        letTimePass();
        Decision decision = session.negotiation().handle(command);
        refusal = refusal(command, decision);
        if (refusal.isPresent()) {
            happened(decision.isRefused() ? decision.events() : List.of());
            return;
        }
        happened(decision.events());
        if (callsForAnswer(command) && session.negotiation() instanceof Talk) {
            answer();
        }
    }

    /**
     * Usually the rules speak first. Where their answer depends on the walk-away point the guards are asked in any case, and
     * heard before the rules unless the owner wants to know: otherwise it would show in who refused.
     */
    private Optional<Refusal> refusal(Command command, Decision decision) {
        if (!isDecidedByWalkAwayPoint(command)) {
            return decision.refusal().or(() -> guardsRefuse(command));
        }
        Optional<Refusal> ofGuards = guardsRefuse(command);
        return command.by().role() == Author.Role.OWNER
                ? decision.refusal().or(() -> ofGuards)
                : ofGuards.or(decision::refusal);
    }

    private boolean isDecidedByWalkAwayPoint(Command command) {
        return command instanceof OurCommand.AcceptOffer accept
                && session.negotiation() instanceof Talk talk
                && (command.by().role() == Author.Role.OWNER || talk.isLastDecision())
                && course().offers()
                        .theirs()
                        .filter(theirs -> theirs.reference().equals(accept.offer()))
                        .isPresent();
    }

    private void letTimePass() {
        for (List<NegotiationEvent> next = lapses(); !next.isEmpty(); next = lapses()) {
            happened(next.stream().map(this::asGuardsAllow).toList());
        }
    }

    /** A deal that the deadline brings about needs the guards' consent as any other; without it there is none. */
    private NegotiationEvent asGuardsAllow(NegotiationEvent lapse) {
        if (lapse instanceof Agreed agreed) {
            Command accept = new OurCommand.AcceptOffer(
                    lapse.at(), agreed.author(), agreed.offer().reference());
            Optional<Refusal> refused = guardsRefuse(accept);
            if (refused.isPresent()) {
                findings.add(
                        ReportedFinding.ofEngine("MOVE_STOPPED", refused.get().message()));
                return new DeadlinePassed(lapse.at());
            }
        }
        return lapse;
    }

    private List<NegotiationEvent> lapses() {
        return session.negotiation().lapses(now);
    }

    private Optional<Refusal> guardsRefuse(Command command) {
        if (command instanceof PreparingCommand.OpenTalk) {
            PreparationView preparation = new PreparationView(course().brief(), course().readiness(), now);
            return session.lineup().ask(() -> Guardrail.reviewOpening(session, preparation)).stream()
                    .findFirst();
        }
        return MoveTranslation.move(command).flatMap(move -> {
            Opinion opinion = session.lineup().ask(() -> Guardrail.review(session, now, move, command.by()));
            return opinion.refusal().or(() -> opinion.firmer()
                    .map(firmer -> new Refusal(
                            ReasonCode.GUARD_REFUSED,
                            firmer.code() + ": " + firmer.message(),
                            "Ask for advice: a firmer move is due.")));
        });
    }

    private Course course() {
        return session.negotiation().course();
    }

    private static boolean callsForAnswer(Command command) {
        return command instanceof PreparingCommand.OpenTalk
                || command instanceof TheirCommand.MakeTheirOffer
                || command instanceof TheirCommand.DeclineOurs;
    }

    /** On autopilot our side always answers; otherwise only what a standing final has already decided is carried out. */
    private void answer() {
        boolean autopilot = course().charter().mode() == Mode.AUTOPILOT;
        boolean finalStands = session.negotiation() instanceof Talk talk && talk.isFinalStanding();
        if (!autopilot && !finalStands) {
            return;
        }
        if (autopilot && takesLastRound()) {
            return;
        }
        Recommendation next = session.lineup().ask(() -> Copilot.recommend(session, now));
        findings.addAll(next.findings());
        if (autopilot || next.move() instanceof Move.WalkAway) {
            MoveTranslation.command(next.move(), now, next.by())
                    .ifPresent(command -> carryOut(command, next.rationale()));
        }
    }

    /** In the last round the owner's policy may be to take what is offered, unless it is beyond the walk-away point. */
    private boolean takesLastRound() {
        Optional<Offer> theirs = course().offers().theirs();
        if (theirs.isEmpty()
                || theirs.get().isFinal()
                || !(session.negotiation() instanceof Talk talk && talk.isAcceptanceDue())) {
            return false;
        }
        Command accept =
                new OurCommand.AcceptOffer(now, Author.CLOCK, theirs.get().reference());
        if (guardsRefuse(accept).isPresent()
                || session.negotiation().handle(accept).isRefused()) {
            return false;
        }
        carryOut(
                accept,
                "Nothing can follow this round, and the owner's policy is to take their last offer or leave it by the mandate.");
        return true;
    }

    private void carryOut(Command command, String rationale) {
        Negotiation negotiation = session.negotiation();
        Decision decision = negotiation.handle(command);
        decision.refusal()
                .ifPresent(refused -> findings.add(ReportedFinding.ofEngine("MOVE_REFUSED", refused.message())));
        if (!decision.isRefused()) {
            Explanation.of(command, rationale).ifPresent(why -> happened(List.of(why)));
        }
        happened(decision.events());
    }

    private void happened(List<NegotiationEvent> news) {
        session.happened(news);
        events.addAll(news);
    }
}
