package dev.holdfast.server.negotiations.result;

import dev.holdfast.analysis.result.ResultStatement;
import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.Closed;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.ledger.ConcessionsView;
import dev.holdfast.server.negotiations.view.ActionJson;
import dev.holdfast.server.negotiations.view.AvailableActions;
import dev.holdfast.server.negotiations.view.ClosureJson;
import dev.holdfast.server.negotiations.view.NegotiationViews;
import dev.holdfast.server.security.Caller;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Shows the result of a closed negotiation to a caller. */
final class Results {

    private final Closed closed;
    private final Snapshot snapshot;
    private final Brief brief;
    private final Optional<Offer> deal;

    Results(Closed closed, Snapshot snapshot) {
        this.closed = closed;
        this.snapshot = snapshot;
        this.brief = closed.course().brief();
        this.deal = closed.closure().deal();
    }

    ResultView of(Caller caller) {
        ClosureJson closure = NegotiationViews.closure(snapshot).orElseThrow();
        List<ActionJson> actions = AvailableActions.of(closed, caller);
        Audience audience = Audience.of(caller, closed);
        return switch (audience) {
            case OWNER -> owner(closure, actions);
            case NEGOTIATOR ->
                new NegotiatorResult(
                        audience, closed.status(), closure, utility(), value(), ConcessionsView.of(snapshot), actions);
            case COUNTERPARTY -> new CounterpartyResult(audience, closed.status(), closure, actions);
        };
    }

    private OwnerResult owner(ClosureJson closure, List<ActionJson> actions) {
        ResultStatement statement = ResultStatement.of(closed, snapshot.publicEvents());
        OptionalDouble position = statement instanceof ResultStatement.Agreement agreement
                ? agreement.settlementPosition()
                : OptionalDouble.empty();
        Optional<RefusedOfferView> refused = statement instanceof ResultStatement.NoDeal none
                ? none.bestRefused().map(offer -> RefusedOfferView.of(offer, brief))
                : Optional.empty();
        return new OwnerResult(
                Audience.OWNER,
                closed.status(),
                closure,
                utility(),
                value(),
                position,
                statement.alternatives(),
                refused,
                ConcessionsView.of(snapshot),
                actions);
    }

    private OptionalDouble utility() {
        return deal.map(offer -> OptionalDouble.of(brief.preferences().utility(offer.outcome())))
                .orElse(OptionalDouble.empty());
    }

    private Optional<Money> value() {
        return deal.flatMap(offer -> Money.of(offer.outcome(), brief));
    }
}
