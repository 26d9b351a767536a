/**
 * The command {@code certify}. Start with {@link dev.holdfast.server.certificates.CertifyCommand}. What is measured is in the
 * lab of core; here are the process in which plugins are measured, which is not ours, and the words and pictures.
 */
package dev.holdfast.server.certificates;
