package org.ionwright.device.spi;

import org.ionwright.device.TimeSource;
import org.ionwright.device.transport.Links;

record GivenContext(TimeSource time, long seed, PartSheet sheet, Links links) implements DriverContext {
}
