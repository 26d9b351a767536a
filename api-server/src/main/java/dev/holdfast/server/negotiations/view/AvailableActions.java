package dev.holdfast.server.negotiations.view;

import dev.holdfast.negotiation.Closed;
import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.FinalStanding;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.Preparing;
import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists what a caller can do now. What is listed fits the state; its content may still be refused. For everybody but the
 * owner the list must not depend on the walk-away point.
 */
public final class AvailableActions {

    private final Negotiation negotiation;
    private final Course course;
    private final Caller caller;
    private final Audience audience;
    private final String home;
    private final List<ActionJson> actions = new ArrayList<>();

    private AvailableActions(Negotiation negotiation, Caller caller) {
        this.negotiation = negotiation;
        this.course = negotiation.course();
        this.caller = caller;
        this.audience = Audience.of(caller, negotiation);
        this.home = "/v1/negotiations/" + course.charter().id();
    }

    public static List<ActionJson> of(Negotiation negotiation, Caller caller) {
        return new AvailableActions(negotiation, caller).list();
    }

    private List<ActionJson> list() {
        if (negotiation instanceof Closed) {
            add("get-result", "GET", "/result");
        }
        if (caller.role() != Role.AUDITOR) {
            changes();
        }
        return List.copyOf(actions);
    }

    private void changes() {
        boolean isOver = negotiation instanceof Closed;
        if (!isOver && audience == Audience.COUNTERPARTY) {
            theirs();
        } else if (!isOver) {
            ours();
        }
        if (audience == Audience.OWNER) {
            add("list-credentials", "GET", "/credentials");
            add("add-credential", "POST", "/credentials");
        }
    }

    private void ours() {
        if (negotiation instanceof Preparing) {
            preparing();
        } else {
            add("get-advice", "GET", "/advice");
            talking();
        }
        add("walk-away", "POST", "/walk-away");
        if (audience == Audience.OWNER) {
            mandate();
        }
    }

    private void preparing() {
        add("state-fact", "PUT", "/readiness/facts/{fact}");
        add("log-rejection", "POST", "/readiness/rejections");
        add("note-their-position", "PUT", "/readiness/their-position");
        add("get-viability", "GET", "/viability");
        if (course.readiness().isComplete() && course.reservation().isPresent()) {
            add("open", "POST", "/open");
        }
    }

    private void talking() {
        OffersOnTable offers = course.offers();
        boolean finalStands = negotiation instanceof FinalStanding;
        if (!finalStands) {
            add("make-offer", "POST", "/offers");
        }
        if (offers.ourLatest().isPresent()) {
            add("hold", "POST", "/hold");
        }
        offers.theirs().ifPresent(theirs -> {
            if (!finalStands || isAtLeastOurFinal(theirs)) {
                add("accept-offer", theirs, "accept");
            }
            add("decline-offer", theirs, "decline");
        });
        if (!finalStands) {
            offers.ours().ifPresent(ours -> add("withdraw-offer", ours, "withdraw"));
            add("warn", "POST", "/warn");
            add("announce-final", "POST", "/final");
        }
    }

    private boolean isAtLeastOurFinal(Offer theirs) {
        UtilityFunction preferences = course.brief().preferences();
        Optional<Offer> ours = course.offers().ours();
        return ours.filter(last -> preferences.utility(theirs.outcome()) >= preferences.utility(last.outcome()))
                .isPresent();
    }

    private void mandate() {
        if (negotiation instanceof Preparing) {
            add("state-walk-away-point", "PUT", "/walk-away-point");
        } else if (negotiation instanceof Talk) {
            add("tighten-walk-away-point", "POST", "/walk-away-point/tightenings");
            if (!(negotiation instanceof FinalStanding)) {
                add("request-loosening", "POST", "/walk-away-point/loosenings");
            }
        }
        course.loosening().ifPresent(request -> {
            boolean ownRequest = request.by().name().equalsIgnoreCase(caller.holder());
            if (!(negotiation instanceof FinalStanding) && !ownRequest) {
                add("approve-loosening", "POST", "/walk-away-point/loosenings/approval");
            }
            add("reject-loosening", "DELETE", "/walk-away-point/loosenings");
        });
    }

    private void theirs() {
        if (negotiation instanceof Talk) {
            if (course.takesTheirOffers()) {
                add("make-offer", "POST", "/offers");
            }
            course.offers().ours().ifPresent(ours -> {
                add("accept-offer", ours, "accept");
                add("decline-offer", ours, "decline");
            });
            course.offers().theirs().ifPresent(theirs -> add("withdraw-offer", theirs, "withdraw"));
        }
        add("leave", "POST", "/leave");
    }

    private void add(String action, Offer offer, String verb) {
        add(action, "POST", "/offers/" + offer.id() + "/" + verb);
    }

    private void add(String action, String method, String path) {
        actions.add(new ActionJson(action, method, home + path));
    }
}
