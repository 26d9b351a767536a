package dev.holdfast.server.proof.load.mix;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * What was measured at one site.
 *
 * @param raw durable appends in a second that its database, or its store, does with nothing around it
 * @param container requests in a second that the container answers with nothing in it
 * @param full as much as the site could do
 * @param cpu microseconds of the servers' CPU for a step, at that
 * @param databaseCpu the same for the processes of the database
 * @param eased at 70 % of it
 * @param memory of the first server afterwards
 */
record Figures(
        String site,
        double raw,
        double container,
        Tally full,
        double cpu,
        double databaseCpu,
        Tally eased,
        Memory memory) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static String heading() {
        return String.format(
                "%-24s %8s %8s %8s %6s %6s  %6s %6s  %6s %6s %6s  %5s %5s",
                "site",
                "raw/s",
                "steps/s",
                "durab./s",
                "=raw",
                "=bare",
                "p50",
                "p99",
                "p50'",
                "p99'",
                "ratio'",
                "µs",
                "db µs");
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-24s %8.0f %8.0f %8.0f %6.2f %6.2f  %6.1f %6.1f  %6.1f %6.1f %6.1f  %5.0f %5.0f",
                site,
                raw,
                full.perSecond(),
                full.durablePerSecond(),
                full.durablePerSecond() / raw,
                full.perSecond() / container,
                full.total().millis(0.5),
                full.total().millis(0.99),
                eased.total().millis(0.5),
                eased.total().millis(0.99),
                eased.total().millis(0.99) / eased.total().millis(0.5),
                cpu,
                databaseCpu);
    }

    /** A line for each kind of step. */
    String kinds() {
        StringBuilder lines = new StringBuilder();
        for (Kind kind : Kind.values()) {
            Latencies most = full.of(kind);
            Latencies less = eased.of(kind);
            lines.append(String.format(
                    Locale.ROOT,
                    "  %-8s %8d   p50 %7.1f ms, p99 %7.1f ms;   at 70 %%: %8d   p50 %7.1f ms, p99 %7.1f ms%n",
                    kind.name().toLowerCase(Locale.ROOT),
                    most.count(),
                    most.millis(0.5),
                    most.millis(0.99),
                    less.count(),
                    less.millis(0.5),
                    less.millis(0.99)));
        }
        return lines.toString();
    }

    ObjectNode json() {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("site", site).put("rawAppendsPerSecond", round(raw)).put("containerPerSecond", round(container));
        json.put("durableOfRaw", full.durablePerSecond() / raw);
        json.put("serverCpuMicrosPerStep", round(cpu)).put("databaseCpuMicrosPerStep", round(databaseCpu));
        json.put("heapMegabytes", memory.heap()).put("residentMegabytes", memory.resident());
        json.set("saturated", json(full));
        json.set("at70Percent", json(eased));
        return json;
    }

    static ObjectNode json(Tally tally) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("stepsPerSecond", round(tally.perSecond()));
        json.put("durablePerSecond", round(tally.durablePerSecond()));
        json.set("total", json(tally.total()));
        for (Kind kind : Kind.values()) {
            json.set(kind.name().toLowerCase(Locale.ROOT), json(tally.of(kind)));
        }
        ObjectNode failures = json.putObject("failures");
        tally.failures().forEach(failures::put);
        return json;
    }

    private static ObjectNode json(Latencies latencies) {
        return MAPPER.createObjectNode()
                .put("count", latencies.count())
                .put("p50Millis", latencies.millis(0.5))
                .put("p99Millis", latencies.millis(0.99));
    }

    private static double round(double value) {
        return Math.round(value);
    }
}
