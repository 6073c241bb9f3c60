package org.ionwright.driver.eurotherm.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.HeaterParameters;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Heater;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.transport.Link;

/** A temperature controller of Eurotherm. */
final class EurothermDriver extends SettablePointDriver implements Heater, Identifiable {

	/** What a thermocouple can mean, K. */
	private static final double MOST_KELVIN = 3000;

	private final EurothermWire wire;
	private final EurothermLoop loop;

	private EurothermDriver(DeviceIdentity identity, EurothermWire wire, EurothermLoop loop, Link link,
			TimeSource time) {
		super(identity, points(loop), link, time);
		this.wire = wire;
		this.loop = loop;
	}

	static EurothermDriver open(EurothermWire wire, EurothermSettings settings, Link link, TimeSource time)
			throws DeviceException, InterruptedException {
		DeviceIdentity identity = wire.identity();
		return new EurothermDriver(identity, wire, new EurothermLoop(wire, settings.scale(), time), link, time);
	}

	@Override
	public List<HeaterParameters> heaters() {
		return List.of(new HeaterParameters("target", "temperature", "output", loop.hasStatus() ? "fault" : ""));
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return wire.identity();
	}

	@Override
	public void safeState() throws DeviceException, InterruptedException {
		loop.makeSafe();
	}

	private static List<Point> points(EurothermLoop loop) {
		List<Point> points = new ArrayList<>();
		ParameterDescription target = new ParameterDescription("target", "set point", "K", Access.READ_WRITE,
				loop.lowestKelvin(), loop.highestKelvin(), Double.POSITIVE_INFINITY, loop.step(), loop.lowestKelvin())
				.withRole(Role.HEATER);
		points.add(new Point(target, () -> within(loop.kelvin(EurothermItem.TARGET), target), loop::setTarget));
		ParameterDescription limit = new ParameterDescription("outputLimit", "highest output power", "1",
				Access.READ_WRITE, 0, 1, Double.POSITIVE_INFINITY, 1e-3, 0).withRole(Role.HEATER);
		points.add(new Point(limit, () -> within(loop.fraction(EurothermItem.OUTPUT_LIMIT), limit),
				loop::setOutputLimit));
		ParameterDescription temperature = ParameterDescription.readOnly("temperature", "temperature", "K", 0,
				MOST_KELVIN);
		points.add(new Point(temperature, () -> within(loop.temperature(), temperature)));
		ParameterDescription working = ParameterDescription.readOnly("workingTarget", "set point that is controlled to",
				"K", 0, MOST_KELVIN);
		points.add(new Point(working, () -> within(loop.kelvin(EurothermItem.WORKING_TARGET), working)));
		ParameterDescription output = ParameterDescription.readOnly("output", "output power, below 0 cooling", "1", -1,
				1);
		points.add(new Point(output, () -> within(loop.fraction(EurothermItem.OUTPUT), output)));
		if (loop.hasMode()) {
			points.add(new Point(
					ParameterDescription.state("mode", "mode of control", List.of("automatic", "manual")),
					() -> Point.Value.good(loop.manual() ? 1 : 0)));
		}
		if (loop.hasStatus()) {
			points.add(new Point(ParameterDescription.state("fault", "fault", EurothermStatus.FAULTS),
					() -> Point.Value.good(loop.fault())));
		}
		return points;
	}

	/** What is beyond the range may be true, or disturbed. */
	private static Point.Value within(Point.Value value, ParameterDescription parameter) {
		boolean outside = value.value() < parameter.minimum() || value.value() > parameter.maximum();
		return outside ? new Point.Value(value.value(), Quality.UNCERTAIN) : value;
	}
}
