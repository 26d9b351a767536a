package dev.holdfast.server.negotiations.desk;

import dev.holdfast.server.negotiations.view.NegotiationView;

/**
 * A negotiation as a caller sees it.
 *
 * @param tag differs when anything in the view differs; 22 characters
 */
public record TaggedView(NegotiationView view, String tag) {}
