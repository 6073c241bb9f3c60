package org.ionwright.twin.filter;

/**
 * Voltages of a filter stage, one pole pair against ground.
 *
 * @param rf
 *            zero to peak, V
 * @param dc
 *            V
 */
public record Voltages(double rf, double dc) {
}
