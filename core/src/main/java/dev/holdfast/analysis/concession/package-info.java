/**
 * Who has given how much: start with {@link dev.holdfast.analysis.concession.ConcessionLedger}, a fold over public events.
 * Nothing here judges; what is to be done about it is for guards and strategies.
 */
package dev.holdfast.analysis.concession;
