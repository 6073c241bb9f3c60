package org.ionwright.instrument.operation;

/**
 * The state of an instrument in operation.
 *
 * @param reason
 *            why it is in this state, one line for people
 * @param simulated
 *            whether a simulated device takes part
 */
public record OperationStatus(OperatingState state, String reason, boolean simulated) {
}
