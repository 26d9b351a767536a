package dev.holdfast.lab.session.party;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.Discount;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.scenario.Profile;
import java.time.Duration;
import java.time.Instant;

/**
 * What a party wants and may do, prepared once for all sessions under the same limits: immutable, to be shared by threads.
 * The brief's settling point is the reservation value (or the best outcome's utility where nothing reaches it), its opening
 * the best outcome.
 */
public final class Position {

    /** When every session begins, so that the same seed gives the same instants. */
    public static final Instant START = Instant.EPOCH;

    /** Sessions ask for utilities all the time: 32 MB are worth it. */
    private static final int LARGEST_TABLE = 1 << 22;

    private final double reservation;
    private final Discount discount;
    private final Limits limits;
    private final Brief brief;
    private final InverseUtility search;
    private final UtilityTable utilities;

    private Position(
            double reservation,
            Discount discount,
            Limits limits,
            UtilityFunction preferences,
            InverseUtility search,
            UtilityTable utilities) {
        this.reservation = reservation;
        this.discount = discount;
        this.limits = limits;
        this.brief = brief(preferences, reservation, utilities.of(search.best().exactOrNot()), limits);
        this.search = search;
        this.utilities = utilities;
    }

    /** Prepares a profile, building the search of its outcomes. */
    public static Position of(Profile profile, Limits limits) {
        return of(profile.preferences(), profile.reservation(), profile.discount(), limits);
    }

    /** Prepares preferences with any reservation value, also one that no outcome reaches. */
    public static Position of(UtilityFunction preferences, double reservation, double discount, Limits limits) {
        InverseUtility search = InverseUtility.indexed(preferences, Region.all(preferences.space()));
        UtilityTable utilities = new UtilityTable(preferences, LARGEST_TABLE);
        return new Position(reservation, new Discount(discount), limits, preferences, search, utilities);
    }

    /** The same under other limits, such as a deadline that only this party has; the search is shared. */
    public Position under(Limits others) {
        return new Position(reservation, discount, others, brief.preferences(), search, utilities);
    }

    /** The best is that of the search: not all preferences know their highest utility in a space of any size. */
    private static Brief brief(UtilityFunction preferences, double reservation, double best, Limits limits) {
        double settling = Math.max(0, Math.min(reservation, best));
        Plan plan =
                new Plan(Rung.at(best), Rung.at(settling + (best - settling) / 2), SettlingPoint.atUtility(settling));
        return Brief.reaching(best, preferences, plan, deadline(limits), ConcessionBudget.UNLIMITED);
    }

    private static Deadline deadline(Limits limits) {
        return new Deadline(limits.time().map(Position::after), limits.rounds());
    }

    private static Instant after(Duration time) {
        return START.plus(time);
    }

    /** All that the party's strategy may know. */
    public Brief brief() {
        return brief;
    }

    /** The search of the party's outcomes. */
    public InverseUtility search() {
        return search;
    }

    /** The utility of no deal. */
    public double reservation() {
        return reservation;
    }

    /** The factor by which utilities have shrunk at the end; 1 for none. */
    public double discount() {
        return discount.factor();
    }

    /** The party's own deadline: its time passes by it, and it leaves when it is over. */
    public Limits limits() {
        return limits;
    }

    /** The utilities of the party's outcomes. */
    public UtilityTable utilities() {
        return utilities;
    }

    /** Whether the party may offer and accept the outcome: the rule of a walk-away point that is a utility alone. */
    public boolean admits(Outcome outcome) {
        return utilities.of(outcome) >= reservation;
    }

    /** Whether any outcome reaches the reservation value. */
    public boolean isReachable() {
        return utilities.of(search.best().exactOrNot()) >= reservation;
    }

    /** A utility at a share of the time. Source: Genius, which discounts deals and the reservation value alike. */
    public double discounted(double utility, double time) {
        return discount.at(time, utility);
    }
}
