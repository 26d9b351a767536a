package dev.holdfast.server.store.inspection;

import java.util.List;

/**
 * What was found in a store.
 *
 * @param negotiations how many were looked at
 * @param events how many events they have
 * @param findings what is not as it was written, a sentence each, without anything that is secret; not more than the
 *     first hundred
 */
public record Inspection(long negotiations, long events, List<String> findings) {

    public Inspection {
        findings = List.copyOf(findings);
    }
}
