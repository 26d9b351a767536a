/** What operators rely on: logs that collectors read, figures, and the files that come with them. */
package dev.holdfast.server.proof.operation;
