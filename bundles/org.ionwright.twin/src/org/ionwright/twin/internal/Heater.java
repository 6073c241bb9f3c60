package org.ionwright.twin.internal;

import java.util.function.BooleanSupplier;

import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;

/**
 * A heater with its controller: the set-point moves at the rate of the controller, the temperature follows as a system
 * of second order (natural frequency w, damping z: overshoot exp(-pi z/sqrt(1 - z^2)) of a jump, less after a ramp), as
 * far as the power reaches. Without gas, with a broken wire or above its limit it is off and cools with its time
 * constant.
 */
public final class Heater implements Subsystem {

	public static final double ROOM = 293.15;
	private static final double DAMPING = 0.75;
	private static final double AT_TEMPERATURE = 3;
	/** Independent of the controller, above the highest set-point. */
	private static final double TRIP_MARGIN = 30;

	/**
	 * @param frequency
	 *            natural, of the closed loop, rad/s
	 * @param cooling
	 *            time constant of cooling down, s
	 * @param power
	 *            of the heater, W
	 * @param heatCapacity
	 *            J/K
	 */
	public record Make(double frequency, double cooling, double power, double heatCapacity) {
	}

	private final TwinParameter parameter;
	private final Make make;
	private final BooleanSupplier gas;
	private final Variable temperature;
	private final Variable slope;
	private final Variable command;
	private double target;
	private boolean open;
	private boolean runaway;
	private boolean tripped;

	/** @param gas whether there is enough of it to heat */
	public Heater(Timeline timeline, Panel panel, TwinParameter parameter, Make make, double start,
			BooleanSupplier gas) {
		this.parameter = parameter;
		this.make = make;
		this.gas = gas;
		target = start;
		temperature = timeline.variable(start);
		slope = timeline.variable(0);
		command = timeline.variable(start);
		timeline.add(this);
		panel.setting(parameter, temperature::get, () -> target, this::command);
		String part = parameter.path().replaceAll("[Tt]emperature$", "");
		String path = part.endsWith(".") ? part + "heater" : part + "Heater";
		String label = parameter.label().replaceAll(" temperature$", "") + " heater";
		panel.reading(TwinParameter.reading(path + "Power", label, "W", 0, make.power()).withNoise(0, 0.002),
				this::power);
		panel.reading(TwinParameter.state(path + "State", label + " state", "off", "heating", "ready",
				"no gas", "broken", "too hot"), this::state);
		panel.fault(new TwinFault(parameter.path(), "open", 1, 1, 1, "the heater wire is broken"),
				value -> open = value != 0);
		panel.fault(new TwinFault(parameter.path(), "runaway", 1, 1, 1,
				"the controller gives full power until the trip of its own"), value -> runaway = value != 0);
	}

	private void command(double value) {
		target = value;
		tripped = false;
	}

	public double temperature() {
		return temperature.get();
	}

	private boolean off() {
		return open || tripped || !gas.getAsBoolean() || target <= ROOM && !runaway;
	}

	private double loss() {
		return make.heatCapacity() * (temperature.get() - ROOM) / make.cooling();
	}

	private double power() {
		return off() ? 0
				: Math.max(0, Math.min(make.power(), runaway ? make.power()
						: make.heatCapacity() * slope.get() + loss()));
	}

	private double state() {
		if (tripped) {
			return 5;
		}
		if (open) {
			return 4;
		}
		if (target <= ROOM) {
			return 0;
		}
		if (!gas.getAsBoolean()) {
			return 3;
		}
		return Math.abs(temperature.get() - target) <= AT_TEMPERATURE ? 2 : 1;
	}

	@Override
	public double limit() {
		if (off()) {
			return temperature.get() - ROOM < 1e-3 ? Double.POSITIVE_INFINITY : make.cooling() / 4;
		}
		boolean settled = Math.abs(temperature.get() - target) < 1e-3 && Math.abs(slope.get()) < 1e-4;
		return settled && !runaway ? Double.POSITIVE_INFINITY : 0.2 / make.frequency();
	}

	@Override
	public void border(double seconds) {
		tripped |= temperature.get() > parameter.maximum() + TRIP_MARGIN;
	}

	@Override
	public double step(double seconds) {
		double now = temperature.get();
		if (off()) {
			double end = ROOM + (now - ROOM) * Math.exp(-seconds / make.cooling());
			temperature.next(end);
			slope.next(0);
			command.next(end);
			return 0;
		}
		if (runaway) {
			double most = ROOM + make.power() * make.cooling() / make.heatCapacity();
			temperature.next(most + (now - most) * Math.exp(-seconds / make.cooling()));
			slope.next((make.power() - loss()) / make.heatCapacity());
			return 0;
		}
		double way = target - command.get();
		double reach = parameter.ratePerSecond() * seconds;
		command.next(Math.abs(way) <= reach ? target : command.get() + Math.signum(way) * reach);
		double most = (make.power() - loss()) / make.heatCapacity();
		double w = make.frequency();
		// implicit, so that a settled heater takes a step of any length
		double end = (slope.get() + seconds * w * w * (command.get() - now))
				/ (1 + 2 * DAMPING * w * seconds + w * w * seconds * seconds);
		slope.next(Math.max(-(now - ROOM) / make.cooling(), Math.min(most, end)));
		temperature.next(now + seconds * slope.get());
		return 0;
	}
}
