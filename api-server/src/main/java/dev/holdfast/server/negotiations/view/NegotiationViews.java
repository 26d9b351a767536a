package dev.holdfast.server.negotiations.view;

import dev.holdfast.engine.answer.ReportedFinding;
import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.Closed;
import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.FinalStanding;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.Open;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.mandate.WalkAwayPointView;
import dev.holdfast.server.negotiations.table.OfferViews;
import dev.holdfast.server.negotiations.terms.IssueJson;
import dev.holdfast.server.security.Caller;
import java.util.List;
import java.util.Optional;

/** Shows a negotiation to a caller. */
public final class NegotiationViews {

    private NegotiationViews() {}

    /** The negotiation as it is. */
    public static NegotiationView of(Snapshot snapshot, Caller caller) {
        return of(snapshot, caller, Optional.empty());
    }

    /** The negotiation after a move of the caller. */
    public static NegotiationView after(Snapshot snapshot, Caller caller, List<ReportedFinding> findings) {
        return of(snapshot, caller, Optional.of(FindingJson.of(findings)));
    }

    private static NegotiationView of(Snapshot snapshot, Caller caller, Optional<List<FindingJson>> findings) {
        Audience audience = Audience.of(caller, snapshot.negotiation());
        TalkView talk = talk(snapshot, audience);
        Course course = snapshot.negotiation().course();
        List<ActionJson> actions = AvailableActions.of(snapshot.negotiation(), caller);
        return switch (audience) {
            case OWNER -> new OwnerView(talk, TeamView.of(course), WalkAwayPointView.of(course), actions, findings);
            case NEGOTIATOR -> new NegotiatorView(talk, TeamView.of(course), actions, findings);
            case COUNTERPARTY -> new CounterpartyView(talk, actions);
        };
    }

    private static TalkView talk(Snapshot snapshot, Audience audience) {
        Negotiation negotiation = snapshot.negotiation();
        Course course = negotiation.course();
        return new TalkView(
                course.charter().id().toString(),
                audience,
                course.charter().title(),
                negotiation.status(),
                audience.version(snapshot),
                course.brief().space().issues().stream().map(IssueJson::of).toList(),
                course.openedAt(),
                negotiation instanceof FinalStanding || (negotiation instanceof Open open && open.warned()),
                OfferViews.standing(snapshot, audience),
                closure(snapshot));
    }

    /** How it ended, if it has. */
    public static Optional<ClosureJson> closure(Snapshot snapshot) {
        if (snapshot.negotiation() instanceof Closed closed) {
            List<PublicEvent> events = snapshot.publicEvents();
            return Optional.of(ClosureJson.of(closed, events.get(events.size() - 1)));
        }
        return Optional.empty();
    }
}
