package dev.holdfast.server.timing;

import dev.holdfast.server.config.traffic.TimingConfig;
import dev.holdfast.server.config.traffic.TimingConfig.Policy;
import dev.holdfast.server.http.gate.Badge;
import dev.holdfast.server.http.pace.Pace;
import dev.holdfast.server.http.pace.Pacing;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.security.Sighting;
import jakarta.inject.Inject;
import java.util.Optional;

/** Paces all that counterparties send, by the policy that is in force for the tenant. */
final class CounterpartyPacing implements Pacing {

    private final TenantTimings timings;
    private final Jitter jitter;

    @Inject
    CounterpartyPacing(TenantTimings timings, SecretSource secrets) {
        this.timings = timings;
        this.jitter = new Jitter(secrets.ofProcess());
    }

    @Override
    public Optional<Pace> of(Badge badge) {
        return badge instanceof Sighting sighting
                ? sighting.caller()
                        .filter(caller -> caller.role() == Role.COUNTERPARTY)
                        .flatMap(this::pace)
                : Optional.empty();
    }

    private Optional<Pace> pace(Caller caller) {
        TimingConfig timing = timings.of(caller.tenant());
        return timing.policy() == Policy.NONE
                ? Optional.empty()
                : caller.negotiation().map(negotiation -> schedule(timing, negotiation));
    }

    private Pace schedule(TimingConfig timing, String negotiation) {
        return new Schedule(
                timing.policy(),
                timing.interval().toNanos(),
                jitter.share("phase of " + negotiation, 0),
                tick -> jitter.share(negotiation, tick));
    }
}
