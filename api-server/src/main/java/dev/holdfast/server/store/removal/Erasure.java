package dev.holdfast.server.store.removal;

import dev.holdfast.server.store.audit.AuditEntry;
import jakarta.inject.Inject;

/** The erasure of a tenant. Ended in the midst, it goes on where it was when it is asked for again. */
public final class Erasure {

    private static final int AT_A_TIME = 100;

    private final Removals removals;

    @Inject
    public Erasure(Removals removals) {
        this.removals = removals;
    }

    /**
     * Removes all that is kept of a tenant; those who hold a token of an issuer may begin negotiations until the last moment,
     * and these go, too.
     *
     * @param entry what the audit log of the installation says about it
     * @return how many negotiations went
     */
    public long of(String tenant, AuditEntry entry) {
        removals.everythingThatActs(tenant);
        long negotiations = 0;
        do {
            for (int gone = removals.ofTenant(tenant, AT_A_TIME);
                    gone > 0;
                    gone = removals.ofTenant(tenant, AT_A_TIME)) {
                negotiations += gone;
            }
        } while (!removals.tenant(tenant, entry));
        return negotiations;
    }
}
