package org.ionwright.device;

/**
 * Something a device does by itself for a while, such as degassing a filament or finding its zero.
 *
 * @param name
 *            small letters, digits and hyphens
 * @param label
 *            for people
 * @param effect
 *            what it does to the instrument, one sentence that a person reads before allowing it
 * @param longestSeconds
 *            after which it is given up
 * @param role
 *            of what it moves: an interlock that blocks this role blocks the procedure
 */
public record ProcedureDescription(String name, String label, String effect, double longestSeconds, Role role) {
}
