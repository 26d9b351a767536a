/**
 * The sections of the page and what holds them together. Start with {@link dev.holdfast.server.report.page.Leaf}, which
 * escapes whatever is written on it.
 */
package dev.holdfast.server.report.page;
