package dev.holdfast.lab.leak;

/** How owners set up the mandates with which is measured. */
public enum SetUp {
    /** As the product means it: opening, plan and settling point say nothing about the walk-away point below them. */
    POINTS_APART(true),
    /**
     * The owner has put the settling point at the walk-away point, as sessions of the lab do, and says with the budget of
     * concessions how far our side is to go.
     */
    SETTLING_AT_WALK_AWAY(true),
    /** The same without a budget: nothing in the brief keeps our side from going all the way. */
    NOTHING_BUT_WALK_AWAY(false);

    private final boolean budgeted;

    SetUp(boolean budgeted) {
        this.budgeted = budgeted;
    }

    boolean isBudgeted() {
        return budgeted;
    }
}
