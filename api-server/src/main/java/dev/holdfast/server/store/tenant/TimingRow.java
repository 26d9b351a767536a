package dev.holdfast.server.store.tenant;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * When counterparties of a tenant are answered.
 *
 * @param policy the name of it; the store does not know which there are
 * @param interval in whole microseconds
 */
public record TimingRow(String tenant, String policy, Duration interval) {

    public TimingRow {
        TenantId.require(tenant);
        Objects.requireNonNull(policy, "policy");
        if (!interval.equals(interval.truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException("whole microseconds: " + interval);
        }
    }
}
