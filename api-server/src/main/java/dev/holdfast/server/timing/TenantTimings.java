package dev.holdfast.server.timing;

import dev.holdfast.server.config.TimingConfig;
import dev.holdfast.server.config.TimingConfig.Policy;
import dev.holdfast.server.store.tenant.TimingRow;
import dev.holdfast.server.store.tenant.Timings;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is in force for a tenant: its own policy, or that of the settings. Remembered for a second: that is how long it takes
 * until all servers keep to a change.
 */
final class TenantTimings {

    private static final Duration MEMORY = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final TimingConfig usual;
    private final Timings timings;
    private final Clock clock;
    private final Map<String, Known> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    private record Known(TimingConfig timing, Instant at) {}

    @Inject
    TenantTimings(TimingConfig usual, Timings timings, Clock clock) {
        this.usual = usual;
        this.timings = timings;
        this.clock = clock;
    }

    TimingConfig of(String tenant) {
        Instant now = clock.instant();
        synchronized (remembered) {
            Known known = remembered.get(tenant);
            if (known != null && Duration.between(known.at(), now).abs().compareTo(MEMORY) < 0) {
                return known.timing();
            }
        }
        TimingConfig timing = timings.find(tenant).map(TenantTimings::timing).orElse(usual);
        synchronized (remembered) {
            remembered.put(tenant, new Known(timing, now));
        }
        return timing;
    }

    private static TimingConfig timing(TimingRow row) {
        return new TimingConfig(Policy.valueOf(row.policy()), row.interval());
    }
}
