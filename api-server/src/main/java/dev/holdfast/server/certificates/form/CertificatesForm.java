package dev.holdfast.server.certificates.form;

import java.util.List;

/**
 * The certificates of a plugin's strategies.
 *
 * @param format which kind of document it is
 * @param seed from which all chance was drawn
 * @param quick whether fewer negotiations were played than usual
 * @param certificates one for each strategy
 */
public record CertificatesForm(String format, long seed, boolean quick, List<CertificateForm> certificates) {

    /** The kind of document. */
    public static final String FORMAT = "holdfast-certificates/1";

    /** Copies the list. */
    public CertificatesForm {
        certificates = List.copyOf(certificates);
    }
}
