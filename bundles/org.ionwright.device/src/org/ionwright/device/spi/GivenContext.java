package org.ionwright.device.spi;

import java.util.function.BooleanSupplier;

import org.ionwright.device.TimeSource;
import org.ionwright.device.transport.Links;

record GivenContext(TimeSource time, long seed, PartSheet sheet, Links links, BooleanSupplier waiting)
		implements DriverContext {

	@Override
	public boolean awaited() {
		return waiting.getAsBoolean();
	}
}
