package org.ionwright.instrument;

import java.time.Instant;

/**
 * What a question to an unknown device gave.
 *
 * @param answer
 *            as {@code org.ionwright.device.transport.Bytes.show} writes it; may be empty
 * @param text
 *            for people, one line
 */
public record ProbeResult(String scheme, boolean recognised, String answer, String text, Instant time) {
}
