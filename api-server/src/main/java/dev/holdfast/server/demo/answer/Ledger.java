package dev.holdfast.server.demo.answer;

import java.util.List;
import java.util.Optional;

/** Who has given how much. */
public record Ledger(List<Entry> entries, Totals team, Totals counterparty, Optional<Double> reciprocity) {

    /** What one offer gave away. */
    public record Entry(int offer, Side by, double size, boolean trade) {}

    /** What one side has given. */
    public record Totals(int number, double total, double share) {}
}
