package dev.holdfast.server.tenants;

import dev.holdfast.server.config.traffic.TimingConfig;
import dev.holdfast.server.config.traffic.TimingConfig.Policy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * When counterparties of a tenant are answered.
 *
 * @param policy at once, after a time, or at ticks
 * @param intervalMillis the delay, or the distance of ticks
 */
@Schema(name = "Timing")
public record TimingJson(
        Policy policy, @Min(TimingConfig.LEAST_MILLIS) @Max(TimingConfig.MOST_MILLIS) int intervalMillis) {}
