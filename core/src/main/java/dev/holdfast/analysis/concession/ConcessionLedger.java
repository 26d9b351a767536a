package dev.holdfast.analysis.concession;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.FinalAnnounced;
import dev.holdfast.negotiation.event.PublicEvent.OfferDeclined;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Keeps account of what both sides give away: a fold over public events, with constant work for each.
 *
 * <p>Everything is measured by our utility, the only one that we know: our concession is what an offer of ours costs us,
 * theirs is what an offer of theirs gains for us. Both are measured from the furthest point that the side has reached, so
 * that taking something back and giving it again counts once.
 */
public final class ConcessionLedger {

    private final Brief brief;
    private final double range;
    private final Ground ours = Ground.ours();
    private final Ground theirs = Ground.theirs();
    private final Exchange exchange;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private Optional<Instant> begin = Optional.empty();
    private Optional<Instant> end = Optional.empty();
    private int rounds;

    /** Opens the ledger; any concession of theirs counts as an answer to ours. */
    public ConcessionLedger(Brief brief) {
        this(brief, 0);
    }

    /**
     * Opens the ledger.
     *
     * @param enough the share of our concession that theirs must add up to before it counts as an answer
     */
    public ConcessionLedger(Brief brief, double enough) {
        this.brief = brief;
        this.range = brief.plan().opening().utility() - brief.proposals().lowestUtility();
        this.exchange = new Exchange(enough);
    }

    /** Takes note of the next event. */
    public void observe(PublicEvent event) {
        begin = begin.or(() -> Optional.of(event.at()));
        end = Optional.of(event.at());
        if (event instanceof OfferMade made) {
            enter(made.offer(), made.trade());
        } else if (event instanceof FinalAnnounced announced) {
            enter(announced.offer(), false);
        } else if (event instanceof OfferDeclined declined && declined.by() == Party.THEIRS) {
            exchange.theyAnswer(0);
        }
    }

    private void enter(Offer offer, boolean trade) {
        Ground ground = offer.by() == Party.OURS ? ours : theirs;
        boolean first = ground.isUntouched();
        double size = ground.advance(brief.preferences().utility(offer.outcome()));
        if (offer.by() == Party.THEIRS) {
            rounds++;
        }
        if (first) {
            return;
        }
        OptionalDouble ratio = size > 0 ? ground.book(size) : OptionalDouble.empty();
        entries.add(new LedgerEntry(offer.madeAt(), offer.id(), offer.by(), size, share(size), ratio, trade));
        if (offer.by() == Party.THEIRS) {
            exchange.theyAnswer(size);
        } else if (size > 0) {
            exchange.weGive(size);
        }
    }

    /** What our side has given. */
    public ConcessionTotals ours() {
        return totals(ours);
    }

    /** What the other side has given. */
    public ConcessionTotals theirs() {
        return totals(theirs);
    }

    /** Their total divided by ours; empty while ours is 0. */
    public OptionalDouble reciprocity() {
        return over(theirs.total(), ours.total());
    }

    /** Whether the other side has answered our latest concession, but not yet with enough of its own. */
    public boolean isUnanswered() {
        return exchange.isUnanswered();
    }

    /** How many of our concessions in a row have had no concession as an answer. */
    public int unansweredRun() {
        return exchange.run();
    }

    /** The longest run of our concessions without one of theirs. */
    public int longestUnansweredRun() {
        return exchange.longest();
    }

    /** Our total as a share of the budget of concessions; 1 when the budget is 0. */
    public double budgetUsed() {
        double budget = brief.budget().utility();
        return budget == 0 ? 1 : ours.total() / budget;
    }

    /** Everything as it is now, with all entries. */
    public ConcessionReport report() {
        return new ConcessionReport(
                entries, ours(), theirs(), reciprocity(), unansweredRun(), longestUnansweredRun(), budgetUsed());
    }

    private ConcessionTotals totals(Ground ground) {
        double total = ground.total();
        return new ConcessionTotals(ground.number(), total, share(total), over(total, rounds), over(total, hours()));
    }

    private double hours() {
        return begin.map(from -> Duration.between(from, end.orElse(from)).toMillis() / 3_600_000.0)
                .orElse(0.0);
    }

    /** A plan without a range, where opening and settling point are the same, has no shares. */
    private double share(double size) {
        return over(size, range).orElse(0);
    }

    private static OptionalDouble over(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }
}
