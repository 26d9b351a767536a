/**
 * Scenarios as other tools can say them: sums of parts, ranges where all parties judge numbers on a line, and names of files.
 * Start with {@link dev.holdfast.plugin.formats.written.Parts}.
 */
package dev.holdfast.plugin.formats.written;
