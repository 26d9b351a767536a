/**
 * The negotiation domain, the plugin interface, the engine and the lab.
 *
 * <p>Requires nothing but the Java platform. A package is exported as soon as it has a type.
 */
module dev.holdfast.core {}
