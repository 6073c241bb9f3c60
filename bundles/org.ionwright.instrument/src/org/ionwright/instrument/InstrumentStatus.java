package org.ionwright.instrument;

/**
 * State of the instrument with its reason in words.
 *
 * @param text
 *            one line for people
 */
public record InstrumentStatus(InstrumentState state, String text) {
}
