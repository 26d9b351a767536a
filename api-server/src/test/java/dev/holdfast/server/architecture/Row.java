package dev.holdfast.server.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A row of the table that says where a line of code lives.
 *
 * @param line what the line does
 * @param rule where it must not be
 * @param offence a class that breaks the rule, and must be noticed
 */
record Row(String line, ArchRule rule, Class<?> offence) {

    @Override
    public String toString() {
        return line;
    }
}
