package dev.holdfast.lab.certificate.trial;

/** Measures memory, which takes more of the system than the lab may use. */
public interface Gauge {

    /** How many bytes the current thread has allocated so far. */
    long allocatedBytes();

    /** How many bytes are in use after everything unused has been collected. */
    long bytesInUse();
}
