/** Certificates as JSON. Start with {@link dev.holdfast.server.certificates.form.CertificateForm}. */
package dev.holdfast.server.certificates.form;
