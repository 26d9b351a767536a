/**
 * What searches are asked, and what their answers have in common.
 * {@link dev.holdfast.preference.search.question.Asked} checks the questions. Not exported.
 */
package dev.holdfast.preference.search.question;
