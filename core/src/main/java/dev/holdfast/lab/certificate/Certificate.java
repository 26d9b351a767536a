package dev.holdfast.lab.certificate;

import dev.holdfast.lab.certificate.trial.Conduct;
import dev.holdfast.lab.certificate.trial.Pace;
import dev.holdfast.lab.certificate.trial.Quotation;
import dev.holdfast.lab.certificate.trial.Replay;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a strategy.
 *
 * @param plugin the plugin that it comes from
 * @param strategy its name
 * @param gates what it must fulfil, and whether it does
 * @param conduct how it behaves
 * @param replay whether it gives the same advice again; empty when it failed before
 * @param pace what its moves cost; empty when it failed before
 * @param leaks what can be learnt from it, by set-up; empty when it failed before
 */
public record Certificate(
        String plugin,
        String strategy,
        List<Gate> gates,
        Conduct conduct,
        Optional<Replay> replay,
        Optional<Pace> pace,
        List<LeakSection> leaks) {

    /** Copies the lists. */
    public Certificate {
        gates = List.copyOf(gates);
        leaks = List.copyOf(leaks);
    }

    /** Passed only when every gate is. */
    public Verdict verdict() {
        if (gates.stream().anyMatch(gate -> gate.verdict() == Verdict.VOID)) {
            return Verdict.VOID;
        }
        return gates.stream().allMatch(gate -> gate.verdict() == Verdict.PASS) ? Verdict.PASS : Verdict.FAIL;
    }

    /** Of a strategy with which nothing could be measured. */
    public static Certificate ofFault(String plugin, String strategy, String fault) {
        return new Certificate(
                plugin,
                strategy,
                List.of(Gate.of("no faults", false, Quotation.of(fault))),
                Conduct.ofNobody(Quotation.of(fault)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
