package dev.holdfast.server.tenants;

import dev.holdfast.server.config.traffic.TimingConfig;
import dev.holdfast.server.config.traffic.TimingConfig.Policy;
import dev.holdfast.server.store.tenant.TimingRow;

/**
 * What is in force for a tenant.
 *
 * @param policy when its counterparties are answered
 * @param intervalMillis the delay, or the distance of ticks
 * @param own whether the tenant has it of its own; otherwise it is as the settings have it, and follows them
 */
public record TenantTiming(Policy policy, long intervalMillis, boolean own) {

    static TenantTiming of(TimingRow row) {
        return new TenantTiming(Policy.valueOf(row.policy()), row.interval().toMillis(), true);
    }

    static TenantTiming of(TimingConfig settings) {
        return new TenantTiming(settings.policy(), settings.interval().toMillis(), false);
    }
}
