/**
 * What has been said at a table, kept small, and how a strategy sees it. Start with {@link
 * dev.holdfast.lab.session.talk.LabSituation}. Who may say what next is decided in {@code lab.session}.
 */
package dev.holdfast.lab.session.talk;
