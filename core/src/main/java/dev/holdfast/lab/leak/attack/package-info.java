/**
 * Those who estimate a walk-away point from a conversation. Start with {@link dev.holdfast.lab.leak.attack.Attacker}. Nothing
 * here can reach a mandate: attackers are given conversations, and the true points of those that they learn from.
 */
package dev.holdfast.lab.leak.attack;
