package dev.holdfast.server.timing;

import dev.holdfast.server.config.traffic.TimingConfig;
import dev.holdfast.server.config.traffic.TimingConfig.Policy;
import dev.holdfast.server.memory.Momentary;
import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.tenant.TimingRow;
import dev.holdfast.server.store.tenant.Timings;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * What is in force for a tenant: its own policy, or that of the settings. Remembered for a second: that is how long it takes
 * until all servers keep to a change.
 */
final class TenantTimings {

    private final TimingConfig usual;
    private final Timings timings;
    private final Clock clock;
    private final Momentary<String, TimingConfig> remembered = new Momentary<>();

    @Inject
    TenantTimings(TimingConfig usual, Timings timings, Clock clock) {
        this.usual = usual;
        this.timings = timings;
        this.clock = clock;
    }

    TimingConfig of(String tenant) {
        Instant now = clock.instant();
        return remembered.recall(tenant, now).orElseGet(() -> find(tenant, now));
    }

    private TimingConfig find(String tenant, Instant now) {
        try {
            TimingConfig timing =
                    timings.find(tenant).map(TenantTimings::timing).orElse(usual);
            remembered.remember(tenant, timing, now);
            return timing;
        } catch (StoreUnavailable trouble) {
            // nobody is left without a pace because the store is ill
            return remembered.recallLast(tenant).orElse(usual);
        }
    }

    private static TimingConfig timing(TimingRow row) {
        return new TimingConfig(Policy.valueOf(row.policy()), row.interval());
    }
}
