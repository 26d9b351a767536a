/**
 * The certificate of a strategy: what it does under people who mean it no good, what it costs, and what can be learnt from it.
 * Start with {@link dev.holdfast.lab.certificate.Certifier}; the trials are in {@code trial}. Everything but time and memory is
 * the same each time.
 *
 * <p>Not here: loading plugins, and words and pictures for people, which are the server's.
 */
package dev.holdfast.lab.certificate;
