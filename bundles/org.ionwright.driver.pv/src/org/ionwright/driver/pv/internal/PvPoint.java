package org.ionwright.driver.pv.internal;

import java.time.Duration;
import java.time.Instant;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Point;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.PvValue;

/** One parameter with its conversation: reads its variable, writes the set-point and looks what the server kept. */
final class PvPoint {

	/** EPICS severity INVALID and what is beyond: the value means nothing. */
	private static final int INVALID = 3;

	/** Single-precision variables keep seven digits. */
	private static final double KEPT = 1e-6;

	private final PvLink link;
	private final PvMapping mapping;
	private final Duration limit;
	private final ParameterDescription description;
	private final PvConversion readback;
	private final PvConversion setpoint;
	private final String unit;

	private PvPoint(PvLink link, PvMapping mapping, Duration limit, ParameterDescription description,
			PvConversion readback, PvConversion setpoint, String unit) {
		this.link = link;
		this.mapping = mapping;
		this.limit = limit;
		this.description = description;
		this.readback = readback;
		this.setpoint = setpoint;
		this.unit = unit;
	}

	/**
	 * Asks the server what the variables are.
	 *
	 * @param connecting
	 *            longest wait for the first answer of a variable
	 * @param limit
	 *            longest wait for later answers
	 */
	static PvPoint open(PvLink link, PvMapping mapping, Duration connecting, Duration limit)
			throws DeviceException, InterruptedException {
		PvValue read = link.get(mapping.readback(), connecting);
		PvConversion readback = PvConversion.of(mapping, read, link.address() + mapping.readback());
		if (!mapping.settable()) {
			return new PvPoint(link, mapping, limit,
					PvDescriptions.reading(mapping, read, readback.unit(), link.address() + mapping.readback()),
					readback, readback, read.unit());
		}
		String where = link.address() + mapping.setpoint();
		PvValue set = link.get(mapping.setpoint(), connecting);
		PvConversion setpoint = PvConversion.of(mapping, set, where);
		if (!setpoint.unit().equals(readback.unit())) {
			throw new DeviceException(DeviceReason.CONFIGURATION, where + " is set in " + setpoint.unit() + ", but "
					+ mapping.readback() + " is read in " + readback.unit() + "; correct the configuration");
		}
		return new PvPoint(link, mapping, limit, PvDescriptions.settable(mapping, set, setpoint, where), readback,
				setpoint, read.unit());
	}

	ParameterDescription description() {
		return description;
	}

	/** For the drivers that are made of points. */
	Point point() {
		return mapping.settable() ? new Point(description, this::value, value -> write(value, limit))
				: new Point(description, this::value);
	}

	/**
	 * @param now
	 *            the time of arrival
	 */
	Reading read(Clock now) throws DeviceException, InterruptedException {
		PvValue variable = link.get(mapping.readback(), limit);
		Point.Value value = value(variable);
		return new Reading(mapping.name(), value.value(), mapping.serverTime() ? variable.time() : now.now(),
				value.quality());
	}

	/** Tells the time. */
	interface Clock {

		Instant now();
	}

	private Point.Value value() throws DeviceException, InterruptedException {
		return value(link.get(mapping.readback(), limit));
	}

	private Point.Value value(PvValue variable) throws DeviceException {
		if (!variable.unit().equals(unit)) {
			throw new DeviceException(DeviceReason.PROTOCOL, link.address() + mapping.readback()
					+ ": the unit of the variable has become '" + variable.unit() + "', it was '" + unit + "'");
		}
		double value = readback.value(variable.value());
		boolean state = !description.states().isEmpty();
		if (variable.severity() >= INVALID || !Double.isFinite(value)
				|| (state && (value != Math.rint(value) || outside(value, 0)))) {
			return Point.Value.none();
		}
		double tolerance = Double.isNaN(description.tolerance()) ? 0 : description.tolerance();
		return new Point.Value(value, variable.severity() >= mapping.uncertain() || outside(value, tolerance)
				? Quality.UNCERTAIN
				: Quality.GOOD);
	}

	private boolean outside(double value, double tolerance) {
		return value < description.minimum() - tolerance || value > description.maximum() + tolerance;
	}

	/**
	 * Writes the set-point and reads what the server kept of it.
	 *
	 * @param limit
	 *            for each of both
	 */
	void write(double value, Duration limit) throws DeviceException, InterruptedException {
		double variable = setpoint.variable(value);
		link.put(mapping.setpoint(), variable, limit);
		PvValue kept = link.get(mapping.setpoint(), limit);
		String where = link.address() + mapping.setpoint() + ": " + variable + " " + kept.unit() + " was confirmed, ";
		double largest = Math.max(Math.abs(setpoint.variable(description.minimum())),
				Math.abs(setpoint.variable(description.maximum())));
		if (!(Math.abs(kept.value() - variable) <= KEPT * largest)) {
			throw new DeviceException(DeviceReason.HARDWARE, where + "but the server kept " + kept.value()
					+ "; check its limits and who else writes there");
		}
		if (kept.severity() >= INVALID) {
			throw new DeviceException(DeviceReason.HARDWARE, where + "but the variable is invalid"
					+ (kept.alarm().isEmpty() ? "" : " (" + kept.alarm() + ")"));
		}
	}
}
