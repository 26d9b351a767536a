package dev.holdfast.lab.certificate;

/**
 * Something that a strategy must fulfil.
 *
 * @param name what, in a few words
 * @param verdict whether it does
 * @param finding what was found, in a sentence for people
 */
public record Gate(String name, Verdict verdict, String finding) {

    static Gate of(String name, boolean passed, String finding) {
        return new Gate(name, passed ? Verdict.PASS : Verdict.FAIL, finding);
    }
}
