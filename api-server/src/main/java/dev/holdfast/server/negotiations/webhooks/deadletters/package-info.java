/** Events that did not arrive, as the API shows them and takes orders about them. */
package dev.holdfast.server.negotiations.webhooks.deadletters;
