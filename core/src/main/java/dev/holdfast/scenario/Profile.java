package dev.holdfast.scenario;

import dev.holdfast.preference.UtilityFunction;
import java.util.Objects;

/**
 * What one party of a scenario wants.
 *
 * @param name the name of the party, unique within its scenario
 * @param preferences how good each outcome is for the party
 * @param reservation the utility of no deal, from 0 to 1; kept also when there is a discount
 * @param discount the factor by which utilities have shrunk when the time is over, above 0; 1 is no discount
 */
public record Profile(String name, UtilityFunction preferences, double reservation, double discount) {

    /** Checks the name and the numbers. */
    public Profile {
        Objects.requireNonNull(preferences, "preferences");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a profile needs a name");
        }
        if (!(reservation >= 0 && reservation <= 1)) {
            throw new IllegalArgumentException(
                    "the reservation value of '" + name + "' is " + reservation + "; it must be from 0 to 1");
        }
        if (!(discount > 0 && discount <= 1)) {
            throw new IllegalArgumentException(
                    "the discount of '" + name + "' is " + discount + "; it must be above 0 and at most 1");
        }
    }

    /** Whether utilities shrink with time. */
    public boolean isDiscounted() {
        return discount < 1;
    }
}
