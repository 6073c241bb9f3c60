package org.ionwright.twin;

/**
 * A fault that a part of the twin can have.
 *
 * @param target
 *            path of the part or quantity
 * @param name
 *            such as {@code leak}
 * @param minimum
 *            smallest value; 0 is always taken too and mends it
 * @param maximum
 *            largest value
 * @param usual
 *            value when the script gives none
 * @param meaning
 *            of the value and of the fault, for people
 */
public record TwinFault(String target, String name, double minimum, double maximum, double usual, String meaning) {
}
