package dev.holdfast.plugin.field;

import dev.holdfast.outcome.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The few of their packages that are best for us, each once. Looks at each offer once. */
final class Compromise {

    private static final int MOST = 5;

    private record Rated(Outcome outcome, double worth) {}

    private final List<Rated> best = new ArrayList<>();
    private int read;

    void learn(Exchange exchange, double lowest) {
        best.removeIf(rated -> rated.worth() < lowest);
        for (; read < exchange.theirs().size(); read++) {
            Rated rated = new Rated(exchange.theirs().get(read), exchange.worth(read));
            boolean counts = rated.worth() >= lowest
                    && (best.size() < MOST || rated.worth() > best.get(MOST - 1).worth());
            if (counts && !best.contains(rated)) {
                best.add(rated);
                best.sort(Comparator.comparingDouble(Rated::worth).reversed());
                if (best.size() > MOST) {
                    best.remove(MOST);
                }
            }
        }
    }

    /** Best for us first. */
    List<Outcome> packages() {
        return best.stream().map(Rated::outcome).toList();
    }
}
