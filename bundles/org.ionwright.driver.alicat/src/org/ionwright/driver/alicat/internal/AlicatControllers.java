package org.ionwright.driver.alicat.internal;

import java.util.List;

import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.FlowParameters;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Flow;
import org.ionwright.device.transport.Link;

/** The units of a line of which at least one controls. */
final class AlicatControllers extends AlicatMeters implements Flow {

	AlicatControllers(DeviceIdentity identity, AlicatLine line, List<AlicatUnit> units, AlicatSettings settings,
			Link link, TimeSource time) {
		super(identity, line, units, settings, link, time);
	}

	@Override
	public List<FlowParameters> flows() {
		return units().stream().filter(AlicatUnit::isController)
				.map(unit -> new FlowParameters(unit.name("target"), unit.name("flow"), "", unit.kelvin(),
						unit.pascal()))
				.toList();
	}
}
