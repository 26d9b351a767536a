package dev.holdfast.server.certificates.form;

import dev.holdfast.lab.certificate.Certificate;
import dev.holdfast.lab.certificate.Gate;
import dev.holdfast.lab.certificate.Verdict;
import dev.holdfast.lab.certificate.trial.Conduct;
import dev.holdfast.lab.certificate.trial.Pace;
import dev.holdfast.lab.certificate.trial.Replay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A certificate as JSON.
 *
 * @param plugin the plugin
 * @param strategy its strategy
 * @param verdict PASS, FAIL or VOID
 * @param gates what it must fulfil
 * @param conduct how it behaves
 * @param replay whether it gives the same advice again
 * @param pace what its moves cost
 * @param leaks what can be learnt from it, by set-up
 */
public record CertificateForm(
        String plugin,
        String strategy,
        String verdict,
        List<GateForm> gates,
        Conduct conduct,
        Optional<Replay> replay,
        Optional<Pace> pace,
        List<LeakForm> leaks) {

    /**
     * Something that must be fulfilled.
     *
     * @param name what
     * @param verdict whether it is
     * @param finding what was found
     */
    public record GateForm(String name, String verdict, String finding) {

        static GateForm of(Gate gate) {
            return new GateForm(gate.name(), gate.verdict().name(), gate.finding());
        }
    }

    /** A certificate in this form. */
    public static CertificateForm of(Certificate certificate) {
        return new CertificateForm(
                certificate.plugin(),
                certificate.strategy(),
                certificate.verdict().name(),
                certificate.gates().stream().map(GateForm::of).toList(),
                certificate.conduct(),
                certificate.replay(),
                certificate.pace(),
                certificate.leaks().stream().map(LeakForm::of).toList());
    }

    /** Whether the strategy has passed. */
    public boolean passed() {
        return verdict.equals(Verdict.PASS.name());
    }

    /** The same with something else that is not fulfilled. */
    public CertificateForm failing(String name, String finding) {
        List<GateForm> more = new ArrayList<>(gates);
        more.add(new GateForm(name, Verdict.FAIL.name(), finding));
        return new CertificateForm(plugin, strategy, Verdict.FAIL.name(), more, conduct, replay, pace, leaks);
    }
}
