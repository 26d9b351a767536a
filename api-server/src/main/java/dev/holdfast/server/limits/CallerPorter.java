package dev.holdfast.server.limits;

import dev.holdfast.server.config.traffic.LimitsConfig;
import dev.holdfast.server.http.gate.Allowance;
import dev.holdfast.server.http.gate.Arrival;
import dev.holdfast.server.http.gate.Inquiry;
import dev.holdfast.server.http.gate.Porter;
import dev.holdfast.server.http.gate.Refusal;
import dev.holdfast.server.http.gate.Visitor;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.CallerFinder;
import dev.holdfast.server.security.Principal;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.security.Sighting;
import dev.holdfast.server.store.StoreUnavailable;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Knows callers by their credentials, and puts each tenant into a lane of its own. */
final class CallerPorter implements Porter {

    private static final int MOST_REMEMBERED = 50_000;

    /** In which all wait who have not said who they are, or said it wrong. No tenant has an empty name. */
    private static final String STRANGERS = "";

    private static final String METRICS = "/metrics";

    /** Beside all tenants, so that none of them can keep an operator waiting. No tenant has this name. */
    private static final String OPERATORS = "(operators)";

    private static final Refusal STORE_GONE =
            new Refusal(ErrorCode.UNAVAILABLE, "The store does not answer; nothing was done.", Duration.ofSeconds(1));

    private final CallerFinder callers;
    private final Acquaintances acquaintances = new Acquaintances();
    private final Optional<Buckets> keys;
    private final Optional<Buckets> links;
    private final Optional<Buckets> signIns;
    private final Optional<Buckets> nameless;

    @Inject
    CallerPorter(LimitsConfig config, CallerFinder callers) {
        this.callers = callers;
        this.keys = buckets("key", config.requestsPerKey(), config);
        this.links = buckets("link", config.requestsPerLink(), config);
        this.signIns = buckets("refused-sign-ins", config.refusedSignIns(), config);
        this.nameless = buckets("no-credential", config.requestsWithoutCredential(), config);
    }

    private static Optional<Buckets> buckets(String policy, int quota, LimitsConfig config) {
        return quota == 0
                ? Optional.empty()
                : Optional.of(new Buckets(policy, quota, config.window(), MOST_REMEMBERED, System::nanoTime));
    }

    @Override
    public Inquiry meet(Arrival arrival) {
        String authorization = arrival.authorization();
        if (OpenPaths.isHealth(arrival.path())) {
            return Inquiry.answered(new Visitor(Optional.empty(), Optional.empty()));
        }
        if (authorization.isEmpty() || OpenPaths.isOpen(arrival.path())) {
            return Inquiry.answered(nameless(arrival));
        }
        Optional<String> usual = acquaintances.lane(authorization);
        String address = AddressBlock.of(arrival.address());
        Optional<Buckets> flooded =
                signIns.filter(buckets -> buckets.isEmpty(address)).filter(buckets -> usual.isEmpty());
        if (flooded.isPresent()) {
            // nobody is looked up for those who have guessed wrong too often
            return Inquiry.answered(new Visitor(Optional.of(STRANGERS), flooded.map(buckets -> buckets.look(address))));
        }
        if (arrival.path().equals(METRICS)) {
            // whoever watches the server must learn how it is just when it has too much to do, or its store is gone
            Optional<Inquiry> recalled = callers.recallOperator(authorization)
                    .map(sighting -> Inquiry.answered(atOnce(visitor(authorization, address, sighting))));
            return recalled.orElseGet(
                    () -> Inquiry.in(usual.orElse(address), () -> atOnce(identified(authorization, address))));
        }
        return Inquiry.in(usual.orElse(address), () -> identified(authorization, address));
    }

    private Visitor nameless(Arrival arrival) {
        return new Visitor(
                Optional.of(STRANGERS), nameless.map(buckets -> buckets.take(AddressBlock.of(arrival.address()))));
    }

    private static Visitor atOnce(Visitor visitor) {
        return new Visitor(Optional.empty(), visitor.allowance(), visitor.badge(), visitor.refusal());
    }

    private Visitor identified(String authorization, String address) {
        try {
            return visitor(authorization, address, callers.sight(authorization));
        } catch (StoreUnavailable gone) {
            return Visitor.refused(STORE_GONE);
        } catch (ProblemException trouble) {
            return Visitor.refused(new Refusal(trouble.code(), trouble.getMessage(), Duration.ofSeconds(1)));
        }
    }

    private Visitor visitor(String authorization, String address, Sighting sighting) {
        return sighting.caller()
                .map(caller -> known(authorization, caller, sighting))
                .orElseGet(() -> new Visitor(
                        Optional.of(STRANGERS),
                        signIns.map(buckets -> buckets.take(address)),
                        sighting,
                        Optional.empty()));
    }

    private Visitor known(String authorization, Caller caller, Sighting sighting) {
        String lane = caller.role() == Role.OPERATOR ? OPERATORS : caller.tenant();
        acquaintances.add(authorization, lane);
        Optional<Buckets> buckets = caller.role() == Role.COUNTERPARTY ? links : keys;
        Optional<Allowance> allowance = buckets.map(
                each -> each.take(Principal.of(authorization, caller).name()));
        return new Visitor(Optional.of(lane), allowance, sighting, Optional.empty());
    }
}
