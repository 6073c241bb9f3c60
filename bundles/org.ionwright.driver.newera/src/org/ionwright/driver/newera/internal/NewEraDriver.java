package org.ionwright.driver.newera.internal;

import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.FlowParameters;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Flow;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.Progress;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.transport.Link;

/** A syringe pump of New Era. */
final class NewEraDriver extends SettablePointDriver implements Flow, Identifiable, Conditioning {

	private static final String CLEAR = "clear-volumes";
	private static final double ANY_RATE = Double.POSITIVE_INFINITY;

	private final NewEraPump pump;

	private NewEraDriver(DeviceIdentity identity, NewEraPump pump, Link link, TimeSource time) {
		super(identity, points(pump), link, time);
		this.pump = pump;
	}

	static NewEraDriver open(NewEraPump pump, Link link, TimeSource time)
			throws DeviceException, InterruptedException {
		return new NewEraDriver(pump.identity(), pump, link, time);
	}

	@Override
	public List<FlowParameters> flows() {
		return List.of(new FlowParameters("rate", "flow", "running", Double.NaN, Double.NaN));
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return pump.identity();
	}

	@Override
	public void safeState() throws DeviceException, InterruptedException {
		pump.setSafe();
	}

	@Override
	public List<ProcedureDescription> procedures() {
		return List.of(new ProcedureDescription(CLEAR, "clear dispensed volumes",
				"Sets the counters of the infused and the withdrawn volume to zero; nothing moves.", 5, Role.SETTING));
	}

	@Override
	public void run(String procedure, Progress progress) throws DeviceException, InterruptedException {
		if (!procedure.equals(CLEAR)) {
			throw new DeviceException(DeviceReason.UNSUPPORTED,
					address() + " has no procedure '" + procedure + "'; it has " + CLEAR);
		}
		progress.at(0, "clearing the counters");
		pump.clearDispensed();
		progress.at(1, "the counters are zero");
	}

	private static List<Point> points(NewEraPump pump) {
		ParameterDescription rate = settable("rate", "pumping rate", "m3/s", 0, NewEraPump.MOST_RATE,
				1e-3 * NewEraPump.MOST_RATE, 0, Role.LIQUID);
		ParameterDescription flow = ParameterDescription.readOnly("flow", "flow out of the syringe", "m3/s",
				-NewEraPump.MOST_RATE, NewEraPump.MOST_RATE);
		ParameterDescription running = ParameterDescription.choice("running", "running", Role.LIQUID,
				List.of("stopped", "running"));
		ParameterDescription direction = new ParameterDescription("direction", "direction", "1", Access.READ_WRITE, 0,
				1,
				ANY_RATE, 0.5, Double.NaN, List.of("infuse", "withdraw"), Role.LIQUID);
		ParameterDescription diameter = settable("diameter", "inner diameter of the syringe", "m",
				NewEraPump.LEAST_DIAMETER, NewEraPump.MOST_DIAMETER, 1e-5, Double.NaN, Role.SETTING);
		ParameterDescription volume = settable("volume", "volume after which it stops, 0 for none", "m3", 0,
				NewEraPump.MOST_VOLUME, 1e-3 * NewEraPump.MOST_VOLUME, Double.NaN, Role.SETTING);
		ParameterDescription infused = ParameterDescription.readOnly("infused", "infused volume", "m3", 0,
				NewEraPump.MOST_VOLUME);
		ParameterDescription withdrawn = ParameterDescription.readOnly("withdrawn", "withdrawn volume", "m3", 0,
				NewEraPump.MOST_VOLUME);
		return List.of(new Point(rate, () -> within(pump.rate(), rate), pump::setRate),
				new Point(flow, () -> within(pump.flow(), flow)),
				new Point(running, () -> Point.Value.good(pump.running() ? 1 : 0),
						value -> pump.setRunning(value > 0.5)),
				new Point(direction, () -> Point.Value.good(pump.withdraws() ? 1 : 0),
						value -> pump.setWithdraws(value > 0.5)),
				new Point(diameter, () -> within(pump.diameter(), diameter), pump::setDiameter),
				new Point(volume, () -> within(pump.volume(), volume), pump::setVolume),
				new Point(infused, () -> within(pump.dispensed().getFirst().value(), infused)),
				new Point(withdrawn, () -> within(pump.dispensed().getLast().value(), withdrawn)),
				new Point(ParameterDescription.state("state", "state", NewEraProtocol.STATES),
						() -> Point.Value.good(pump.state())),
				new Point(ParameterDescription.state("alarm", "last alarm, until running is set to stopped",
						NewEraProtocol.ALARMS), () -> Point.Value.good(pump.alarm())));
	}

	private static ParameterDescription settable(String name, String label, String unit, double minimum, double maximum,
			double tolerance, double safe, Role role) {
		return new ParameterDescription(name, label, unit, Access.READ_WRITE, minimum, maximum, ANY_RATE, tolerance,
				safe)
				.withRole(role);
	}

	/** What is beyond the range may be true, or disturbed. */
	private static Point.Value within(double value, ParameterDescription parameter) {
		return new Point.Value(value, value >= parameter.minimum() && value <= parameter.maximum() ? Quality.GOOD
				: Quality.UNCERTAIN);
	}
}
