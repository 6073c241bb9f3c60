package org.ionwright.driver.ps300.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.Progress;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.transport.Link;

/** A PS300 or 2290 high-voltage supply. It has no ramp of its own, so the framework ramps it. */
final class Ps300Driver extends SettablePointDriver implements Identifiable, Conditioning {

	private static final String CLEAR_TRIP = "clear-trip";
	/** Of the full voltage: what the read-out may be off. */
	private static final double ACCURACY = 2e-3;

	private final Ps300Line line;
	private final Ps300Supply supply;

	Ps300Driver(Ps300Line line, Ps300Supply supply, Link link, TimeSource time) {
		super(supply.identity(), points(line, supply), link, time);
		this.line = line;
		this.supply = supply;
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return line.identity();
	}

	@Override
	public void safeState() throws DeviceException, InterruptedException {
		supply.makeSafe();
	}

	@Override
	public List<ProcedureDescription> procedures() {
		return List.of(new ProcedureDescription(CLEAR_TRIP, "clear trip",
				"Forgets a voltage or current trip; the high voltage stays off until it is switched on.", 5,
				supply.role()));
	}

	@Override
	public void run(String procedure, Progress progress) throws DeviceException, InterruptedException {
		if (!procedure.equals(CLEAR_TRIP)) {
			throw new DeviceException(DeviceReason.UNSUPPORTED,
					address() + " has no procedure '" + procedure + "'; it has " + CLEAR_TRIP);
		}
		progress.at(0, "clearing the trip");
		supply.clearTrip();
		progress.at(1, "the trip is cleared");
	}

	private static List<Point> points(Ps300Line line, Ps300Supply supply) {
		List<Point> points = new ArrayList<>();
		double most = Math.max(-supply.minimum(), supply.maximum());
		ParameterDescription voltage = new ParameterDescription("voltage", "output voltage", "V", Access.READ_WRITE,
				supply.minimum(), supply.maximum(), Double.POSITIVE_INFINITY, Math.max(2, ACCURACY * most), 0)
				.withRole(supply.role());
		points.add(new Point(voltage, () -> within(line.number("VOUT?"), voltage), supply::setVoltage));
		points.add(new Point(
				ParameterDescription.choice("output", "high voltage", supply.role(), List.of("off", "on")),
				() -> Point.Value.good((line.status() & Ps300Protocol.HIGH_VOLTAGE) != 0 ? 1 : 0),
				value -> supply.switchOn(value > 0.5)));
		ParameterDescription set = ParameterDescription.readOnly("setVoltage", "set voltage", "V", supply.minimum(),
				supply.maximum());
		points.add(new Point(set, () -> within(line.number("VSET?"), set)));
		ParameterDescription limit = new ParameterDescription("voltageLimit", "voltage limit", "V", Access.READ_WRITE,
				0, most, Double.POSITIVE_INFINITY, Math.max(1, ACCURACY * most), Double.NaN);
		points.add(new Point(limit, () -> within(Math.abs(line.number("VLIM?")), limit), supply::setVoltageLimit));
		ParameterDescription current = ParameterDescription.readOnly("current", "output current", "A",
				-supply.amperes(), supply.amperes());
		points.add(new Point(current, () -> within(line.number("IOUT?"), current)));
		points.add(amperes(line, supply, "currentLimit", "current limit", "ILIM"));
		points.add(amperes(line, supply, "currentTrip", "current at which it trips", "ITRP"));
		points.add(new Point(ParameterDescription.state("state", "state", Ps300Protocol.STATES),
				() -> Point.Value.good(Ps300Protocol.state(line.status()))));
		if (supply.hasTripMode()) {
			ParameterDescription mode = ParameterDescription.choice("tripReset", "reset of trips", Role.SETTING,
					List.of("by hand", "by itself"));
			points.add(new Point(mode, () -> within(line.number("TMOD?"), mode),
					value -> supply.resetTripsByItself(value > 0.5)));
		}
		return points;
	}

	private static Point amperes(Ps300Line line, Ps300Supply supply, String name, String label, String mnemonic) {
		ParameterDescription parameter = new ParameterDescription(name, label, "A", Access.READ_WRITE, 0,
				supply.amperes(), Double.POSITIVE_INFINITY, 1e-2 * supply.amperes(), Double.NaN);
		return new Point(parameter, () -> within(Math.abs(line.number(mnemonic + "?")), parameter),
				value -> supply.setAmperes(mnemonic, value));
	}

	/** What is beyond the range may be true, or disturbed. */
	private static Point.Value within(double value, ParameterDescription parameter) {
		double margin = Double.isNaN(parameter.tolerance()) || !parameter.states().isEmpty() ? 0
				: parameter.tolerance();
		boolean inside = value >= parameter.minimum() - margin && value <= parameter.maximum() + margin;
		return new Point.Value(value, inside ? Quality.GOOD : Quality.UNCERTAIN);
	}
}
