package dev.holdfast.lab.session;

/** Whether the reservation values of the parties are enforced. */
public enum Floors {
    /** Nobody offers or accepts what is below its reservation value: the rule of the product. */
    ENFORCED,
    /**
     * As in the systems that do not check: offers and acceptances are let through whatever they are worth. Only for
     * comparing with the recorded sessions of such systems.
     */
    UNCHECKED
}
