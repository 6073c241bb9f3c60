package org.ionwright.instrument;

import java.time.Duration;

/**
 * A harmless question by which a driver recognises its devices, to be seen by a person before it is sent.
 *
 * @param bytes
 *            as {@code org.ionwright.device.transport.Bytes.show} writes them
 * @param line
 *            of a serial line, for people: {@code 9600 Bd, 8 data bits, no parity, 1 stop bit}
 */
public record ProbeOffer(String scheme, String models, String bytes, String line, Duration limit) {
}
