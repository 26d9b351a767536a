/** Certificates for people: as text and as a page. Nothing is measured or judged here. */
package dev.holdfast.server.certificates.page;
