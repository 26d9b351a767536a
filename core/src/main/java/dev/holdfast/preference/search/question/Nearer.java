package dev.holdfast.preference.search.question;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import java.util.Optional;

/** Chooses between the neighbours of a utility. */
public final class Nearer {

    private Nearer() {}

    /** The nearer of an outcome that is not below a utility and one that is; of two equally near ones, the one above. */
    public static Outcome of(
            UtilityFunction preferences, double utility, Optional<Outcome> above, Optional<Outcome> below) {
        if (above.isEmpty() || below.isEmpty()) {
            return above.or(() -> below).orElseThrow();
        }
        double up = preferences.utility(above.get()) - utility;
        double down = utility - preferences.utility(below.get());
        return up <= down ? above.get() : below.get();
    }
}
