package org.ionwright.device;

/**
 * The parameters of a heater.
 *
 * @param target
 *            settable temperature in K
 * @param temperature
 *            reading in K
 * @param output
 *            reading of the power, as a fraction of the full one; empty when it has none
 * @param fault
 *            state whose value 0 means none, otherwise such as a broken sensor; empty when it does not say
 */
public record HeaterParameters(String target, String temperature, String output, String fault) {
}
