package dev.holdfast.server.reference;

import java.util.List;

/**
 * What is said of one recorded session.
 *
 * @param id which session
 * @param differences what is different; empty when it is identical
 * @param remark what there is to know beyond that; may be empty
 */
record Verdict(String id, List<String> differences, String remark) {

    Verdict {
        differences = List.copyOf(differences);
    }

    boolean isIdentical() {
        return differences.isEmpty();
    }
}
