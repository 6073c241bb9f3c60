package org.ionwright.device.spi;

import java.time.Duration;
import java.util.function.Predicate;

import org.ionwright.device.transport.SerialLine;

/**
 * A harmless question by which a device can be recognised. People see the bytes before they are sent.
 *
 * @param request
 *            the bytes; the array is not changed by anybody
 * @param line
 *            settings of a serial line
 * @param limit
 *            longest time for the answer
 * @param recognises
 *            whether the answer is one of such a device
 */
public record Probe(byte[] request, SerialLine line, Duration limit, Predicate<byte[]> recognises) {
}
