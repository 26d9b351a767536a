package dev.holdfast.server.negotiations.receipt;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.Closed;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.event.PublicEvent.TheyLeft;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.server.json.canonical.CanonicalJson;
import dev.holdfast.server.problem.RefusedException;
import dev.holdfast.server.security.signing.SigningOffice;
import dev.holdfast.server.store.tenant.TenantRow;
import dev.holdfast.server.store.tenant.Tenants;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the receipt of a negotiation that has ended: what anybody may know who knows its public events, and the same bytes
 * whoever asks. The owner's has the head of the whole log besides.
 */
public final class Receipts {

    private static final String TYPE = "holdfast-receipt";
    private static final String FORMAT = "holdfast-receipt/1";

    private final SigningOffice office;
    private final Tenants tenants;

    @Inject
    Receipts(SigningOffice office, Tenants tenants) {
        this.office = office;
        this.tenants = tenants;
    }

    /** The receipt for everybody, as a JWS in compact form. */
    String of(Snapshot snapshot, String tenant) {
        return office.sign(TYPE, CanonicalJson.of(claims(snapshot, tenant)));
    }

    /** The owner's, with the head of the whole log. */
    String of(Snapshot snapshot, String tenant, WholeChain log) {
        Map<String, Object> claims = claims(snapshot, tenant);
        claims.put("log", head(log.texts().size(), log.head().hexadecimal()));
        return office.sign(TYPE, CanonicalJson.of(claims));
    }

    private Map<String, Object> claims(Snapshot snapshot, String tenant) {
        if (!(snapshot.negotiation() instanceof Closed closed)) {
            throw notEnded();
        }
        PublicChain chain = PublicChain.of(snapshot);
        List<PublicEvent> events = snapshot.publicEvents();
        int finals = closed.closure().afterFinal() ? 1 : 0;
        Map<String, Object> claims = new TreeMap<>();
        claims.put("format", FORMAT);
        claims.put("negotiation", chain.negotiation());
        claims.put("tenant", tenant);
        claims.put("parties", Map.of("team", team(tenant), "counterparty", counterparty(events)));
        claims.put("state", closed.status().name());
        closed.closure()
                .deal()
                .ifPresent(offer -> claims.put("terms", offer.outcome().terms()));
        closed.closure().walkAwayReason().ifPresent(reason -> claims.put("reason", reason.name()));
        closed.course().openedAt().ifPresent(moment -> claims.put("openedAt", moment.toString()));
        claims.put("closedAt", events.get(events.size() - 1).at().toString());
        claims.put("finals", Map.of("announced", finals, "honoured", finals));
        claims.put("publicLog", head(chain.texts().size(), chain.head().hexadecimal()));
        return claims;
    }

    private static Map<String, Object> head(int events, String head) {
        return Map.of("events", events, "head", head);
    }

    private String team(String tenant) {
        return tenants.find(tenant).map(TenantRow::name).orElse(tenant);
    }

    /** The name under which the other side made its first offer, or left. */
    private static String counterparty(List<PublicEvent> events) {
        return events.stream()
                .flatMap(event -> author(event).stream())
                .filter(author -> author.role() == Author.Role.COUNTERPARTY)
                .map(Author::name)
                .findFirst()
                .orElse("counterparty");
    }

    private static Optional<Author> author(PublicEvent event) {
        if (event instanceof OfferMade made) {
            return Optional.of(made.author());
        } else if (event instanceof PublicEvent.Agreed agreed) {
            return Optional.of(agreed.author());
        }
        return event instanceof TheyLeft left ? Optional.of(left.author()) : Optional.empty();
    }

    static RefusedException notEnded() {
        return RefusedException.conflict(
                ReasonCode.NOT_IN_THIS_STATE.name(),
                "The negotiation has not ended yet.",
                "Ask again when its state is a closed one.");
    }
}
