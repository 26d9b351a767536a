package dev.holdfast.server.reference.recording;

import dev.holdfast.outcome.Region;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import java.util.List;

/**
 * How recorded utilities are moved into the range from 0 to 1, in which ours are: not at all if they are there already. The
 * factor is a power of two, so that nothing is rounded on the way.
 *
 * @param lowest what becomes 0
 * @param size what becomes 1, above that
 */
public record UnitRange(double lowest, double size) {

    static UnitRange of(RawAdditive utilities) {
        Region all = Region.all(utilities.space());
        double low = Math.min(0, utilities.lowest(all));
        double size = 1;
        while (size < utilities.highest(all) - low) {
            size *= 2;
        }
        return new UnitRange(low, size);
    }

    double in(double utility) {
        return (utility - lowest) / size;
    }

    RawAdditive in(RawAdditive utilities) {
        if (lowest == 0 && size == 1) {
            return utilities;
        }
        List<RawIssue> scaled = utilities.issues().stream()
                .map(issue -> new RawIssue(issue.issue(), issue.factor() / size, issue.values()))
                .toList();
        return RawAdditive.of(utilities.space(), scaled, in(utilities.constant()));
    }
}
