/**
 * What a tournament's configuration file and flags ask for, checked as a whole: every mistake is named with its place and
 * what to do. Start with {@link dev.holdfast.server.tournaments.setup.SetupReader}. Nothing is played here.
 */
package dev.holdfast.server.tournaments.setup;
