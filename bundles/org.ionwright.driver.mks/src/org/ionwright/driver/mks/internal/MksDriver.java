package org.ionwright.driver.mks.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.Rotation;
import org.ionwright.device.spi.SettablePointDriver;

/** A controller with gauges and relays. Reads in rotation: sixty answers take longer than a call may. */
class MksDriver extends SettablePointDriver implements Identifiable {

	/** Above which a hot or cold cathode is turned off in the safe state, Pa. */
	private static final double CATHODE_LIMIT = 0.1;

	private final MksConversation talk;
	private final MksController controller;
	private final MksReadings readings;
	private final Rotation rotation;
	/** In the reading that goes on. */
	private int unitChanges;

	MksDriver(MksConversation talk, MksController controller, MksReadings readings, MksSettings settings,
			DriverContext context) {
		super(controller.identity(), MksPoints.of(controller, readings, settings), talk.channel(), context.time());
		this.talk = talk;
		this.controller = controller;
		this.readings = readings;
		rotation = new Rotation(context.time(), context::awaited);
	}

	/** Finds out what the controller has and gives a driver that can do so much. Closes nothing upon failure. */
	static Driver open(MksConversation talk, MksSettings settings, DriverContext context)
			throws DeviceException, InterruptedException {
		MksController controller = new MksFinder(talk).find(settings);
		MksReadings readings = new MksReadings(talk);
		boolean degas = controller.gauges().stream().anyMatch(MksController.Gauge::degas);
		if (controller.flows().isEmpty()) {
			return degas ? new MksDegasDriver(talk, controller, readings, settings, context)
					: new MksDriver(talk, controller, readings, settings, context);
		}
		return degas ? new MksFlowDegasDriver(talk, controller, readings, settings, context)
				: new MksFlowDriver(talk, controller, readings, settings, context);
	}

	@Override
	public List<Reading> read(Collection<String> names) throws DeviceException, InterruptedException {
		Map<String, Point> asked = new LinkedHashMap<>();
		for (String name : names) {
			asked.put(name, point(name));
		}
		readings.forget();
		unitChanges = 0;
		List<Reading> list = rotation.read(asked, this::sameUnit);
		if (unitChanges > 0) {
			readings.forget();
			list = rotation.read(asked, this::sameUnit);
		}
		return list;
	}

	/** Whether what was read was computed with the unit that there is now; one change in a reading may be. */
	private boolean sameUnit() throws DeviceException, InterruptedException {
		if (!readings.unitChanged()) {
			return true;
		}
		unitChanges++;
		if (unitChanges > 1) {
			rotation.forget("");
			throw new DeviceException(DeviceReason.HARDWARE,
					talk.where() + ": the unit of the controller changes all the time");
		}
		return false;
	}

	@Override
	public void set(String name, double value) throws DeviceException, InterruptedException {
		try {
			super.set(name, value);
		} finally {
			rotation.forget(name.substring(0, name.indexOf('.') + 1));
		}
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return new MksFinder(talk).identify();
	}

	/**
	 * Stops flows; leaves the relays as they are, and every gauge but a hot or cold cathode that is above 0.1 Pa now.
	 */
	@Override
	public void safeState() throws DeviceException, InterruptedException {
		rotation.forget("");
		@Nullable
		DeviceException first = null;
		try {
			super.safeState();
		} catch (DeviceException e) {
			first = e;
		}
		readings.forget();
		for (MksController.Gauge gauge : controller.gauges()) {
			try {
				if (gauge.ions() && gauge.power() && high(gauge.channel())) {
					readings.turn(gauge.channel(), false);
				}
			} catch (DeviceException e) {
				first = first == null ? e : first;
			}
		}
		if (first != null) {
			throw first;
		}
	}

	private boolean high(int channel) throws DeviceException, InterruptedException {
		Point.Value pressure = readings.pressure(channel);
		return readings.status(channel) == MksProtocol.OVER_RANGE
				|| pressure.quality() == Quality.GOOD && pressure.value() > CATHODE_LIMIT;
	}

	final MksConversation talk() {
		return talk;
	}

	final MksController controller() {
		return controller;
	}
}
