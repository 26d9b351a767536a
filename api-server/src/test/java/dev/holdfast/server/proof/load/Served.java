package dev.holdfast.server.proof.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the server did under a load, and what each step cost it: the rate depends on what else runs, the cost much less. */
record Served(Clients.Rate rate, double cpuMicros) {

    static Served run(Program server, List<? extends Clients.Client> clients, Duration time) throws Exception {
        Duration before = server.cpu();
        Clients.Rate rate = Clients.run(server.address(), clients, time);
        double micros = server.cpu().minus(before).toNanos() / 1e3;
        return new Served(rate, micros / (rate.perSecond() * time.toMillis() / 1e3));
    }

    double perSecond() {
        return rate.perSecond();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%8.0f/s   p50 %.1f ms, p99 %.1f ms, %.0f µs of CPU in the server",
                rate.perSecond(),
                rate.medianMillis(),
                rate.p99Millis(),
                cpuMicros);
    }
}
