/** What the gate lets through, and why. */
package dev.holdfast.plugin.readiness;
